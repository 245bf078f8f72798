"""Other orders that have to do with this one: what ties them, how they stand and when they are due; Enter opens one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.related import Related, related
from desktop.background import Door
from desktop.kit import buttons, chips, labels
from desktop.kit.endings import over_mark
from desktop.kit.flow import emptied
from desktop.kit.linebutton import LineButton
from desktop.screens.order.view import OrderView
from sync.cache.places import Row
from sync.regulation.terms import label

_FIRST = 5
_LANE = "related"


class RelatedOrders(QWidget):
    """`opened` carries the id of the order to go to."""

    opened = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._found: tuple[Related, ...] = ()
        self._view: OrderView | None = None
        self.lines: list[RelatedLine] = []
        self.title = labels.text("", "label")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(self._list)
        self.hide()

    def put(self, view: OrderView) -> None:
        """Look for those of an order; until they are found nothing of another one stays."""
        if self._view is None or self._view.order.id != view.order.id:
            self._found = ()
            self.hide()
        self._view = view
        found = partial(self._arrived, view.order.id)
        self._door.run(partial(related, self._desk, view.order.id), found, lane=_LANE)

    def _arrived(self, order_id: str, found: tuple[Related, ...]) -> None:
        if self._view is None or order_id != self._view.order.id or found == self._found:
            return
        self._found = found
        self._build(found[:_FIRST])
        self.title.setText(f"相关工单（{len(found)}）")
        self.setVisible(bool(found))

    def _build(self, found: tuple[Related, ...]) -> None:
        emptied(self._list)
        self.lines = [RelatedLine(each, self._view) for each in found] if self._view else []
        for line in self.lines:
            line.clicked.connect(partial(self._open, line))
            self._list.addWidget(line)
        if left := len(self._found) - len(found):
            more = buttons.button(f"显示其余 {left} 件", partial(self._build, self._found), kind="quiet")
            self._list.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self, line: "RelatedLine", *_: object) -> None:
        self.opened.emit(line.order_id)


class RelatedLine(LineButton):
    """Subject and chips above, number and ties below."""

    def __init__(self, found: Related, view: OrderView, parent: QWidget | None = None) -> None:
        row, ties = found.row, "、".join(found.ties)
        super().__init__(f"{row.number}，{row.subject}，{ties}", parent)
        self.order_id = row.order_id
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.ElidedLabel(row.subject, "body", verbatim=True))
        words.addWidget(labels.ElidedLabel(f"{row.number} · {ties}", "faint"))
        self.setToolTip(f"{row.subject}\n{row.number} · {ties}")
        due = chips.DeadlineChip(parent=self)  # shown before it has a place, it would be a window
        due.show_due(
            None if row.order_state.over else row.due,
            view.case.now,
            view.case.rules.calendar,
            provisional=row.provisional,
            awaited=row.awaited,
        )
        self.row.addLayout(words, 1)
        for chip in (chips.Chip(*_state(row)), due):
            self.row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.settle()


def _state(row: Row) -> tuple[str, str, str]:
    if row.order_state.over:
        return over_mark(row.order_state)
    return label(row.hop_state or row.order_state), "neutral", "progress-clock"
