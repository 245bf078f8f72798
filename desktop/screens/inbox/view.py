"""The middle of the frame: the head, what the list is narrowed by, and the list or what an empty one says."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop.actions.looks import Look
from desktop.kit import buttons, labels, moments
from desktop.kit.empty import EmptyState
from desktop.screens.inbox.batchbar import BatchBar
from desktop.screens.inbox.filterbar import FilterBar
from desktop.screens.inbox.filterpanel import FilterPanel
from desktop.screens.inbox.head import ListHead
from desktop.screens.inbox.model import ROW_ROLE, RowsModel
from desktop.screens.inbox.orderlist import OrderList
from desktop.screens.search.hits import HitDelegate
from sync.cache.places import Row

if TYPE_CHECKING:
    from sync.cache.found import Hit

_LEAST = 120
"""Pixels that are left to the list before the panel above it is pressed together."""


class InboxView(QFrame):
    """Widgets only. `order_chosen` carries an order's id; `clear_wanted` asks for a list that is not narrowed.

    `settled` tells of new rows, and whether there are none.
    """

    order_chosen = Signal(str)
    settled = Signal(bool)
    entered_order = Signal()
    clear_wanted = Signal()

    def __init__(
        self, now: Callable[[], datetime], calendar: moments.WorkingDays, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.model = RowsModel()
        self.header, self.bar, self.panel = ListHead(), FilterBar(), FilterPanel()
        self.list = OrderList(self.model)
        self.batch = BatchBar(self.list.picks)
        self.delegate = HitDelegate(now, calendar, self.list.picks, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.entered_order.connect(self.entered_order)
        self._clear = buttons.button(self.tr("清除筛选"), self.clear_wanted.emit)
        self.empty = EmptyState("inbox-outline", "", button=self._clear)
        self._silent = False
        self._lay_out()

    def head(self, title: str, count: str) -> None:
        """Say where one is and how many are here."""
        self.header.title.setText(title)
        self.header.count.setText(count)

    def headline(self) -> str:
        """Title and count, for tests."""
        return f"{self.header.title.text()} {self.header.count.text()}"

    def show_hits(self, hits: Sequence["Hit"]) -> None:
        """Why each of the rows was found; none for a list that nobody searched."""
        if self.delegate.show_hits(hits):
            self.list.scheduleDelayedItemsLayout()

    def say_empty(self, icon: str, title: str, advice: str, *, narrowed: bool) -> None:
        """What stands where no order is; a narrowed list offers to be a whole one again."""
        self.empty.say(icon, title, advice)
        self._clear.setVisible(narrowed)

    def show_look(self, look: Look) -> None:
        """Rows tell something else, or are of another height; the row on top stays on top."""
        self.header.show_look(look)
        top = self.list.indexAt(QPoint(0, 0))
        self.delegate.look = look
        self.list.doItemsLayout()
        self.list.scrollTo(top, OrderList.ScrollHint.PositionAtTop)

    def unfold(self, *, unfolded: bool) -> None:
        """Show or hide the panel with the fields; the keyboard goes with it."""
        if unfolded and self.panel.make():
            for before, after in pairwise((self.header.filter, *self.panel.tab_chain(), self.list)):
                QWidget.setTabOrder(before, after)
        self.panel.setVisible(unfolded)
        self.header.filter.setChecked(unfolded)
        (self.panel.tab_chain()[0] if unfolded else self.list).setFocus()

    def settle(self, chosen: str | None) -> None:
        """After new rows: show the list or the empty state, and keep the mark on the order that is open."""
        vacant = self.model.rowCount() == 0
        self._turn_to(self.empty if vacant else self.list)
        self.settled.emit(vacant)
        with self.silence():
            now = self.current()
            stays = now is not None and now.order_id == chosen and self.list.selectionModel().hasSelection()
            where = self.model.where(chosen) if chosen else None
            if where is None:
                self.list.setCurrentIndex(QModelIndex())
            elif not stays:
                self.list.setCurrentIndex(self.model.index(where))

    @contextmanager
    def silence(self) -> Iterator[None]:
        """Rows come and go, and which one is current with them: nobody has chosen anything."""
        before, self._silent = self._silent, True
        try:
            yield
        finally:
            self._silent = before

    def current(self) -> Row | None:
        """The row that is current."""
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Row) else None

    def marked(self) -> list[str]:
        """The orders that are picked, in the order in which they were."""
        return list(self.list.picks.ids)

    def tab_chain(self) -> tuple[QWidget, ...]:
        """What Tab visits here, in its order."""
        tools = (self.header.sorts, self.header.views, self.header.filter)
        return *tools, *self.panel.tab_chain(), self.list, *self.batch.tab_chain()

    def step(self, by: int) -> None:
        """Go to the next or the previous order."""
        row = min(max(self.list.currentIndex().row() + by, 0), self.model.rowCount() - 1)
        self.list.setCurrentIndex(self.model.index(row))

    def pages_in_sight(self, per_page: int) -> range:
        """The pages of the rows that can be seen; of an empty list, the first."""
        if not self.model.rowCount():
            return range(1)
        top = self.list.indexAt(QPoint(0, 0))
        height = max(1, self.list.sizeHintForRow(0))
        rows = self.list.height() // height + 2
        first = max(0, top.row())
        numbers = [self.model.lines.number(line) for line in (first, first + rows)]
        return range(numbers[0] // per_page, numbers[1] // per_page + 1)

    def _turn_to(self, shown: QWidget) -> None:
        """Whoever is here stays here: from a list that empties Qt would hand the keyboard on to the places."""
        held = self._stack.currentWidget().hasFocus()
        self.setFocusProxy(shown)
        self._stack.setCurrentWidget(shown)
        if held:
            self.setFocus()

    def _tell(self, current: QModelIndex, _: QModelIndex) -> None:
        row = current.data(ROW_ROLE) if current.isValid() and not self._silent else None
        if isinstance(row, Row):
            self.order_chosen.emit(row.order_id)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.empty.setMinimumHeight(_LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.bar, self.panel, labels.rule()):
            column.addWidget(part)
        column.addLayout(self._stack, 1)
        column.addWidget(self.batch)
        self.panel.hide()
        self._clear.hide()
