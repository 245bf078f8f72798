"""One unit below: its open orders by its own clock, drawn as everywhere, and beside them the urges it was sent."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.kit import labels, moments
from desktop.kit.empty import EmptyState
from desktop.kit.split import Splitter
from desktop.screens.below import words
from desktop.screens.below.side import Side
from desktop.screens.below.urged import UrgedSide
from desktop.screens.inbox.model import ROW_ROLE, RowsModel
from desktop.screens.inbox.orderlist import OrderList
from desktop.screens.inbox.rowpaint import RowDelegate
from sync.cache.below import Chased, UnitBelow
from sync.cache.places import Row


class UnitDetail(QFrame):
    """`entered` carries the order to open; `urge_chosen` the order of the urge that became current."""

    entered = Signal(str)
    current_changed = Signal(str)
    urge_chosen = Signal(str)

    def __init__(self, now: Callable[[], datetime], calendar: moments.WorkingDays) -> None:
        super().__init__()
        self.model = RowsModel()
        self.orders = OrderList(self.model)
        self.orders.setItemDelegate(RowDelegate(now, calendar, self.orders.picks, self.orders))
        self.orders.setAccessibleName(self.tr("该单位的在办工单"))
        self.urged = UrgedSide()
        self._name, self._figures = labels.ElidedLabel("", "strong"), labels.ElidedLabel("", "caption")
        self.unit = ""
        self._silent = False
        self._lay_out()
        self.orders.entered_order.connect(lambda: self._enter(self.orders.currentIndex()))
        self.orders.doubleClicked.connect(self._enter)
        self.orders.all_wanted.connect(self._pick_all)
        self.orders.selectionModel().currentChanged.connect(self._tell)
        self.urged.chosen.connect(self.urge_chosen)

    def put(self, unit: UnitBelow, page: Sequence[Row], urges: Sequence[Chased], now: datetime) -> None:
        """Show a unit with the first page of its orders; the same unit again keeps its place."""
        order, anew = self.current(), unit.id != self.unit
        self.unit = unit.id
        self._name.setText(unit.name)
        self._figures.setText(words.figures(unit))
        self._silent = True
        if anew:
            self.orders.picks.clear()
            self.orders.forget_anchor()
            self.model.restart(unit.open)
        else:
            self.model.resize(unit.open)
            self.model.keep_only([0])
        self.model.put(0, page)
        self.keep(order)
        self._silent = False
        self._side.show_list(full=bool(page))
        self.urged.put(urges, now)

    def current(self) -> str:
        """The order that is current, or empty."""
        row = self.orders.currentIndex().data(ROW_ROLE) if self.orders.currentIndex().isValid() else None
        return row.order_id if isinstance(row, Row) else ""

    def chosen(self) -> list[str]:
        """The orders that are picked, or else the current one."""
        current = self.current()
        return list(self.orders.picks.ids) or ([current] if current else [])

    def keep(self, order: str) -> None:
        """Keep the mark on an order while it is here."""
        where = self.model.where(order) if order else None
        if where is None:
            self.orders.setCurrentIndex(QModelIndex())
        elif self.orders.currentIndex().row() != where:
            self.orders.setCurrentIndex(self.model.index(where))

    def step(self, by: int) -> None:
        """Go to the next or the previous order."""
        row = min(max(self.orders.currentIndex().row() + by, 0), self.model.rowCount() - 1)
        self.orders.setCurrentIndex(self.model.index(row))

    def show_urges(self, *, shown: bool) -> None:
        """Beside the orders there is not always room for them."""
        self.urged.setVisible(shown)

    def _pick_all(self) -> None:
        """All that were looked at; what is worth urging beyond them is chosen by the unit."""
        rows = (self.model.row(number) for number in range(self.model.rowCount()))
        self.orders.picks.add(row for row in rows if row is not None)

    def _enter(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, Row):
            self.entered.emit(row.order_id)

    def _tell(self, current: QModelIndex, _: QModelIndex) -> None:
        row = current.data(ROW_ROLE) if current.isValid() and not self._silent else None
        if isinstance(row, Row):
            self.current_changed.emit(row.order_id)

    def _lay_out(self) -> None:
        nothing = EmptyState("check-circle-outline", self.tr("没有在办工单"), self.tr("交给这个单位的都已经办结。"))
        self._side = Side(self._name, self._figures, self.orders, nothing)
        split = Splitter(Qt.Orientation.Horizontal)
        split.addWidget(self._side)
        split.addWidget(self.urged)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([600, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
