"""Other orders that have to do with this one: what ties them, how they stand and when they are due; Enter opens one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.related import Related, related
from desktop.background import Door
from desktop.kit import buttons, labels
from desktop.kit.kept import Kept
from desktop.kit.tabbing import tab_before
from desktop.screens.order.relatedline import RelatedLine
from desktop.screens.order.view import OrderView

_FIRST = 5
_LANE = "related"


class RelatedOrders(QWidget):
    """`opened` carries the id of the order to go to."""

    opened = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._found: tuple[Related, ...] | None = None
        self._view: OrderView | None = None
        self.lines: list[RelatedLine] = []
        self._kept = Kept(self._made)
        self.title = labels.text("", "label")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = buttons.button("", self.show_all, kind="quiet")
        self.more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def expect(self, view: OrderView) -> None:
        """Those of an order are wanted; until they are found nothing of another one is seen."""
        if self._view is None or self._view.order.id != view.order.id:
            self._found = None
            self.hide()
        self._view = view

    def look(self) -> None:
        """Look for them."""
        if self._view is not None:
            order_id = self._view.order.id
            found = partial(self._arrived, order_id)
            self._door.run(partial(related, self._desk, order_id), found, lane=_LANE)

    def show_all(self) -> None:
        """Not only the first."""
        self._fill(len(self._found or ()))

    def _arrived(self, order_id: str, found: tuple[Related, ...]) -> None:
        if self._view is None or order_id != self._view.order.id or found == self._found:
            return
        self._found = found
        self._fill(min(len(found), _FIRST))
        self.title.setText(f"相关工单（{len(found)}）")
        self._door.later(partial(self._appear, order_id))

    def _appear(self, order_id: str) -> None:
        """What is below moves down and all of it is painted: another turn than that which filled the lines."""
        if self._view is not None and order_id == self._view.order.id:
            self.setVisible(bool(self._found))

    def _fill(self, count: int) -> None:
        if self._view is None or self._found is None:
            return
        case = self._view.case
        self.lines = self._kept.take(count)
        for line, found in zip(self.lines, self._found, strict=False):
            line.put(found, case.now, case.rules.calendar)
        left = len(self._found) - count
        self.more.setText(f"显示其余 {left} 件")
        self.more.setVisible(left > 0)

    def _made(self, _place: int) -> RelatedLine:
        line = RelatedLine()
        line.clicked.connect(partial(self._open, line))
        self._list.addWidget(line)
        tab_before(self.more, [line])
        return line

    def _open(self, line: RelatedLine, *_: object) -> None:
        self.opened.emit(line.order_id)
