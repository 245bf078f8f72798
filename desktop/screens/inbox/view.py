"""The middle of the frame: a header that says where one is, and the list or what an empty one says."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from desktop.kit import labels, moments
from desktop.kit.empty import EmptyState
from desktop.screens.inbox.model import ROW_ROLE, RowsModel
from desktop.screens.inbox.rowpaint import RowDelegate
from sync.cache.places import Row
from sync.regulation.terms import Kind, label


class OrderList(QListView):
    """Rows of equal height; Enter asks to go into the order."""

    entered_order = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("工单列表"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the order; the rest is the list's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_order.emit()
        else:
            super().keyPressEvent(event)


class InboxView(QFrame):
    """Header, list and empty state. `order_chosen` carries an order's id, `kind_chosen` a Kind or None."""

    order_chosen = Signal(str)
    entered_order = Signal()
    kind_chosen = Signal(object)

    def __init__(
        self, now: Callable[[], datetime], calendar: moments.WorkingDays, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.model = RowsModel()
        self.list = OrderList()
        self.delegate = RowDelegate(now, calendar, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.entered_order.connect(self.entered_order)
        self.empty = EmptyState("inbox-outline", "")
        self._title = labels.ElidedLabel("", "subtitle")
        self._count = labels.text("", "caption")
        self._kinds = QComboBox()
        self._silent = False
        self._lay_out()

    def head(self, title: str, count: str, *, kinds: bool) -> None:
        """Say where one is and how many are here; `kinds` shows the filter."""
        self._title.setText(title)
        self._count.setText(count)
        self._kinds.setVisible(kinds)

    def headline(self) -> str:
        """Title and count, for tests."""
        return f"{self._title.text()} {self._count.text()}"

    def settle(self, chosen: str | None) -> None:
        """After new rows: show the list or the empty state, and keep the mark on the order that is open."""
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._silent = True
        where = self.model.where(chosen) if chosen else None
        if where is None:
            self.list.setCurrentIndex(QModelIndex())
        elif self.list.currentIndex().row() != where or not self.list.selectionModel().hasSelection():
            self.list.setCurrentIndex(self.model.index(where))
        self._silent = False

    def marked(self) -> list[str]:
        """The orders that are marked, from the top; those that nobody has scrolled to yet are left out."""
        rows = (self.model.row(index.row()) for index in sorted(self.list.selectedIndexes()))
        return [row.order_id for row in rows if row is not None]

    def tab_chain(self) -> tuple[QWidget, ...]:
        """What Tab visits here, in its order."""
        return self._kinds, self.list

    def step(self, by: int) -> None:
        """Go to the next or the previous order."""
        row = min(max(self.list.currentIndex().row() + by, 0), self.model.rowCount() - 1)
        self.list.setCurrentIndex(self.model.index(row))

    def pages_in_sight(self, per_page: int) -> range:
        """The pages of the rows that can be seen; of an empty list, the first."""
        if not self.model.rowCount():
            return range(1)
        top = self.list.indexAt(self.list.viewport().rect().topLeft())
        height = max(1, self.list.sizeHintForRow(0))
        rows = self.list.viewport().height() // height + 2
        first = max(0, top.row())
        return range(first // per_page, (first + rows) // per_page + 1)

    def kind(self) -> Kind | None:
        """The kind that is filtered by."""
        found = self._kinds.currentData()  # Qt hands a StrEnum back as a plain string
        return Kind(found) if found else None

    def reset_kind(self) -> None:
        """Back to all kinds, without telling."""
        self._kinds.blockSignals(True)
        self._kinds.setCurrentIndex(0)
        self._kinds.blockSignals(False)

    def _tell(self, current: QModelIndex, _: QModelIndex) -> None:
        row = current.data(ROW_ROLE) if current.isValid() and not self._silent else None
        if isinstance(row, Row):
            self.order_chosen.emit(row.order_id)

    def _lay_out(self) -> None:
        self._kinds.addItem(self.tr("全部类别"), None)
        for kind in Kind:
            self._kinds.addItem(label(kind), kind)
        self._kinds.setProperty("compact", True)
        self._kinds.setAccessibleName(self.tr("按类别筛选"))
        self._kinds.activated.connect(lambda _: self.kind_chosen.emit(self.kind()))
        head = QHBoxLayout()
        head.setContentsMargins(20, 4, 16, 12)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addWidget(self._kinds)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(labels.rule())
        column.addLayout(self._stack, 1)
