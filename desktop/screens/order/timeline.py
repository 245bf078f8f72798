"""Every step of an order on a rail, the newest on top; what waits to be sent is hollow and says so."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.actions.cited import NONE, Citations
from desktop.kit import buttons, moments
from desktop.kit.tabbing import tab_before
from desktop.screens.order.step import Step
from sync.regulation.orders import TimelineEntry, WorkOrder

_FIRST = 12
"""So many steps are shown at once; older ones on request."""
_BATCH = 30
_SPARE = 12
"""So many steps wait for another order; what a very long one needed is let go."""


class Timeline(QWidget):
    """Steps that are shown stay as they are when others come, and serve the next order when they are not needed.

    `followed` carries the id of an order that one names.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._older = 0
        self._order: WorkOrder | None = None
        self._cited: Citations = NONE
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more: QPushButton = buttons.button("", self.show_older, kind="quiet")
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows: list[Step] = []
        self._made: list[Step] = []
        self._spare: list[Step] = []

    def put(self, order: WorkOrder, now: datetime, cited: Citations = NONE, sent: frozenset[str] = frozenset()) -> None:
        """Show the steps of an order at the moment `now`; numbers of other orders in them are links.

        `sent` are the ids of those that have left and were not answered.
        """
        if self._order is None or self._order.id != order.id:
            self._older = 0
        afresh = (order.id, moments.local(now).date(), cited)
        if afresh != self._shown:
            self._take_back(self.rows)
        self._order, self._now, self._cited, self._shown, self._sent = order, now, cited, afresh, sent
        self._added = {each.decided_at: each.days_granted or 0 for each in order.extensions if each.decided_at}
        self._arrange(list(reversed(order.timeline)))

    def show_older(self) -> None:
        """Some more of those before."""
        if self._order is not None:
            self._older += _BATCH
            self._arrange(list(reversed(self._order.timeline)))

    def _arrange(self, entries: list[TimelineEntry]) -> None:
        """Only what is new is filled; on a busy order that is one step of two hundred."""
        shown = entries[: _FIRST + self._older]
        standing = {row.entry.id: row for row in self.rows if row.entry in shown}
        self._take_back([row for row in self.rows if standing.get(row.entry.id) is not row])
        self.rows = [standing.get(entry.id) or self._filled(entry) for entry in shown]
        for place, row in enumerate(self.rows):
            row.stand(first=place == 0, last=place == len(entries) - 1)
            row.wait(sent=row.entry.id in self._sent)
        self._place()
        self._rest()
        left = len(entries) - len(shown)
        some = f"显示更早的 {_BATCH} 步（还有 {left} 步）"
        self._more.setText(some if left > _BATCH else f"显示更早的 {left} 步")
        self._more.setVisible(left > 0)

    def _place(self) -> None:
        """Where one has to move, Tab goes another way too."""
        moved = False
        for place, row in enumerate(self.rows):
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
                moved = True
        if moved:
            tab_before(self._more, self.rows)
        for row in self.rows:
            row.show()

    def _filled(self, entry: TimelineEntry) -> Step:
        if self._spare:
            step = self._spare.pop(0)
        else:
            step = Step()
            step.followed.connect(self.followed)
            self._made.append(step)
        step.put(entry, self._now, self._cited, self._added.get(entry.at, 0) if entry.due_after else 0)
        return step

    def _take_back(self, rows: list[Step]) -> None:
        """They will be filled again, those first that were made first."""
        self.rows = [row for row in self.rows if row not in rows]
        self._spare = [row for row in self._made if row not in self.rows]

    def _rest(self) -> None:
        for row in self._spare:
            if not row.isHidden():
                row.rest()
        for row in self._spare[_SPARE:]:
            self._made.remove(row)
            row.deleteLater()
        del self._spare[_SPARE:]
