"""One other order in the list of those that have to do with the one that is shown."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.related import Related
from desktop.kit import chips, labels, moments
from desktop.kit.endings import over_mark
from desktop.kit.language import joined, told
from desktop.kit.linebutton import LineButton
from sync.cache.places import Row
from sync.regulation.terms import label


class RelatedLine(LineButton):
    """Subject and chips above, number and ties below; `put` fills it, again and again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.order_id = ""
        self._subject = labels.ElidedLabel("", "body", verbatim=True)
        self._below = labels.ElidedLabel("", "faint")
        # A chip that is shown before it has a place would be a window.
        self._state, self._due = chips.Chip(parent=self), chips.DeadlineChip(parent=self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._subject)
        words.addWidget(self._below)
        self.row.addLayout(words, 1)
        for chip in (self._state, self._due):
            self.row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.settle()

    def put(self, found: Related, now: datetime, calendar: moments.WorkingDays) -> None:
        """Show an order as it stands at the moment `now`."""
        row = found.row
        ties = "、".join(found.ties)
        self.order_id = row.order_id
        self._subject.setText(row.subject)
        self._below.setText(f"{row.number} · {ties}")
        self._state.say(*_state(row))
        due = None if row.order_state.over else row.due
        self._due.show_due(due, now, calendar, provisional=row.provisional, awaited=row.awaited)
        self.setAccessibleName(joined(row.number, row.subject, told(ties)))
        self.setToolTip(f"{row.subject}\n{row.number} · {ties}")
        self.show()

    def rest(self) -> None:
        """Say nothing, out of sight."""
        self.hide()
        self.order_id = ""
        self._subject.clear()
        self._below.clear()
        self._state.rest()
        self._due.rest()
        self.setAccessibleName("")
        self.setToolTip("")


def _state(row: Row) -> tuple[str, str, str]:
    if row.order_state.over:
        return over_mark(row.order_state)
    return label(row.hop_state or row.order_state), "neutral", "progress-clock"
