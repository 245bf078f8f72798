"""Every step of an order on a rail, the newest on top; what waits to be sent is hollow and says so."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.actions.cited import NONE, Citations
from desktop.kit import buttons, moments
from desktop.screens.order.step import Step
from sync.regulation.orders import TimelineEntry, WorkOrder

_FIRST = 12
"""So many steps are shown at once; older ones on request."""
_BATCH = 30


class Timeline(QWidget):
    """Steps that are shown stay as they are when others come; `followed` carries the id of an order that one names."""

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

    def put(self, order: WorkOrder, now: datetime, cited: Citations = NONE) -> None:
        """Show the steps of an order at the moment `now`; numbers of other orders in them are links."""
        if self._order is None or self._order.id != order.id:
            self._older = 0
        afresh = (order.id, moments.local(now).date(), cited)
        if afresh != self._shown:
            self._let_go(self.rows)
        self._order, self._now, self._cited, self._shown = order, now, cited, afresh
        self._arrange(list(reversed(order.timeline)))

    def show_older(self) -> None:
        """Some more of those before."""
        if self._order is not None:
            self._older += _BATCH
            self._arrange(list(reversed(self._order.timeline)))

    def _arrange(self, entries: list[TimelineEntry]) -> None:
        """Only what is new is made; on a busy order that is one step of two hundred."""
        shown = entries[: _FIRST + self._older]
        standing = {row.entry.id: row for row in self.rows if row.entry in shown}
        self._let_go([row for row in self.rows if standing.get(row.entry.id) is not row])
        self.rows = [standing.get(entry.id) or self._made(entry) for entry in shown]
        for place, row in enumerate(self.rows):
            row.stand(first=place == 0, last=place == len(entries) - 1)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
        left = len(entries) - len(shown)
        some = f"显示更早的 {_BATCH} 步（还有 {left} 步）"
        self._more.setText(some if left > _BATCH else f"显示更早的 {left} 步")
        self._more.setVisible(left > 0)

    def _made(self, entry: TimelineEntry) -> Step:
        step = Step(entry, self._now, self._cited)
        step.followed.connect(self.followed)
        return step

    def _let_go(self, rows: list[Step]) -> None:
        for row in rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [row for row in self.rows if row not in rows]
