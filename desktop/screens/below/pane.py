"""单位: the table of the units below, the orders and urges of one of them, and the chase; read from the cache."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import moments
from desktop.screens.below.chasing import Chasing
from desktop.screens.below.reader import BelowReader
from desktop.screens.below.reading import Detail
from desktop.screens.below.room import BelowRoom
from sync.cache.below import Target, UnitBelow
from sync.cache.changed import Changed
from sync.cache.places import Row
from sync.contract.words import freshness

_TICK_SECONDS = 60.0


class BelowPane(BelowRoom):
    """`order_chosen` carries the order to show, `wide_wanted` asks for the whole room, `peopled`: there are units."""

    order_chosen = Signal(str)
    wide_wanted = Signal()
    outbox_wanted = Signal()
    peopled = Signal(bool)

    def __init__(self, desk: Desk, door: Door, calendar: moments.WorkingDays, parent: QWidget | None = None) -> None:
        reader = BelowReader(desk, door)
        super().__init__(reader.now, calendar, parent)
        reader.setParent(self)
        self._door, self._reader = door, reader
        self.chasing = Chasing(desk, door, self.sheet)
        self._connect()
        self.refresh()

    def flush(self) -> None:
        """Save what is being written: the window is closing."""
        self.chasing.flush()

    def refresh(self) -> None:
        """Read again what the units have."""
        self._reader.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Coming here shows the figures of this moment."""
        super().showEvent(event)
        self.refresh()

    def chase(self) -> None:
        """Open the chase for the orders that are meant, else for the chosen units."""
        if orders := self.orders_meant():
            self.chasing.orders([Target(order_id=order, unit=self.detail.unit) for order in orders])
        elif chosen := self.table.chosen():
            self.chasing.units(chosen)

    def _put(self, units: list[UnitBelow]) -> None:
        self.table.put(units)
        self.peopled.emit(bool(units))
        self.head.count(units)
        self._tell_age()
        self.people(there=bool(units))
        if self.isVisible():
            self._show_current()

    def _show_current(self, *_: object) -> None:
        if (unit := self.table.current()) is not None:
            self._reader.look_at(unit)

    def _put_detail(self, read: Detail) -> None:
        now = self.table.current()
        if now is not None and now.id == read.unit.id:
            self.detail.put(read.unit, read.page, read.urges, self._reader.now())

    def _put_page(self, unit: str, page: int, rows: Sequence[Row]) -> None:
        if unit == self.detail.unit:
            self.detail.model.put(page, rows)

    def _browsed(self, order: str) -> None:
        """Beside an open order the list turns its pages, as everywhere; in the wide room Enter opens."""
        if not self.is_wide:
            self.order_chosen.emit(order)

    def _chased(self, title: str, text: str, items: Sequence[str]) -> None:
        self.said.say(title, text, kind="good" if items else "today")
        if items:
            self.said.offer(self.tr("全部撤回"), partial(self.chasing.take_back, items), key="Ctrl+Alt+Z")
            self.said.offer(self.tr("看发件箱"), self.outbox_wanted.emit)
        self.said.show()
        self.detail.orders.picks.clear()

    def _taken_back(self, title: str, text: str) -> None:
        self.said.say(title, text, kind="today" if text else "good")
        self.said.show()

    def _changed(self, changed: Changed) -> None:
        if changed.lists or changed.orders or changed.outbox or changed.session:
            self.refresh()

    def _tell_age(self, *_: object) -> None:
        self.head.age(freshness(self._door.line, self._door.clock.now()))

    def _tick(self) -> None:
        """Deadlines pass while nothing happens."""
        if self.isVisible():
            self.refresh()

    def _connect(self) -> None:
        self._reader.units.connect(self._put)
        self._reader.detail.connect(self._put_detail)
        self._reader.page.connect(self._put_page)
        self.table.shown.connect(self._show_current)
        self.table.entered.connect(self.detail.orders.setFocus)
        self.detail.entered.connect(self.order_chosen)
        self.detail.urge_chosen.connect(self.order_chosen)
        self.detail.current_changed.connect(self._browsed)
        self.detail.model.wanted.connect(lambda page: self._reader.turn(self.detail.unit, page))
        self.head.filtered.connect(self.table.narrow)
        self.head.chase_wanted.connect(self.chase)
        self.head.back_wanted.connect(self.wide_wanted)
        self.chasing.opened.connect(lambda: self.open_sheet(opened=True))
        self.chasing.closed.connect(lambda: self.open_sheet(opened=False))
        self.chasing.done.connect(self._chased)
        self.chasing.returned.connect(self._taken_back)
        self._door.changed.connect(self._changed)
        self._door.status.connect(self._tell_age)
        self._door.resumed.connect(self._tick)
        self._door.every(_TICK_SECONDS, self._tick)
