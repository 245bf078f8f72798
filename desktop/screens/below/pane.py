"""单位: the table of the units below, the orders and urges of one of them, and the chase; read from the cache."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import moments
from desktop.kit.banner import Banner
from desktop.kit.empty import EmptyState
from desktop.kit.split import Splitter
from desktop.screens.below.chasing import Chasing
from desktop.screens.below.detail import UnitDetail
from desktop.screens.below.head import Head
from desktop.screens.below.reading import PAGE, Detail, read_detail, read_units
from desktop.screens.below.sheet import ChaseSheet
from desktop.screens.below.table import UnitsTable
from sync.cache.below import Target, UnitBelow
from sync.cache.changed import Changed
from sync.cache.places import Row
from sync.contract.words import freshness

_LANE = "below"
_BREATH_SECONDS = 0.25
_TICK_SECONDS = 60.0
_LEAST = 120
"""Pixels that table and detail keep where large letters leave little; what is in them scrolls."""
_WIDE = 700
"""Pixels: more than a list beside an open order has, less than the whole room of the smallest window."""


class BelowPane(QWidget):
    """`order_chosen` carries the order to show, `wide_wanted` asks for the whole room, `peopled`: there are units."""

    order_chosen = Signal(str)
    wide_wanted = Signal()
    outbox_wanted = Signal()
    peopled = Signal(bool)

    def __init__(self, desk: Desk, door: Door, calendar: moments.WorkingDays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self._desk, self._door = desk, door
        self._skew = timedelta()
        self._reading = self._again = False
        self.table = UnitsTable(self._now)
        self.detail = UnitDetail(self._now, calendar)
        self.sheet = ChaseSheet()
        self.chasing = Chasing(desk, door, self.sheet)
        self.head = Head()
        self.said = Banner()
        self.said.hide()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read again what the units have; changes during a read make one more read, not many."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._door.run(partial(read_units, self._desk), self._put, lane=_LANE)

    def take_focus(self) -> None:
        """Go to where the keys choose: the table, or beside an open order the unit's orders."""
        if self.is_wide:
            self.table.setFocus()
            if self.table.current() is None:
                self.table.go_first()
        else:
            self.detail.orders.setFocus()

    @property
    def is_wide(self) -> bool:
        """True while there is room for the table."""
        return self.width() >= _WIDE

    def step(self, by: int) -> None:
        """Go to the next or the previous order of the unit."""
        self.detail.step(by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside an open order there is room for the unit's orders only."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Coming here shows the figures of this moment."""
        super().showEvent(event)
        self.refresh()

    def chase(self) -> None:
        """Open the chase: for picked orders, for the current one where the keys are, else for the chosen units."""
        orders, picked = self.detail.chosen(), len(self.detail.orders.picks) > 0
        if orders and (picked or not self.is_wide or self.detail.orders.hasFocus()):
            self.chasing.orders([Target(order_id=order, unit=self.detail.unit) for order in orders])
        elif chosen := self.table.chosen():
            self.chasing.units(chosen)

    def _now(self) -> datetime:
        """The district's time, by the skew as it was read last: painting asks for it and must not wait for the disk."""
        return self._door.clock.now() + self._skew

    def _put(self, read: tuple[list[UnitBelow], datetime]) -> None:
        units, now = read
        self._reading, self._skew = False, now - self._door.clock.now()
        self.table.put(units)
        self.peopled.emit(bool(units))
        self.head.count(units)
        self._tell_age()
        self._room.setCurrentIndex(0 if units else 1)
        if self.isVisible():
            self._show_current()
        if self._again:
            self._again = False
            self._door.after(_BREATH_SECONDS, self.refresh)

    def _show_current(self) -> None:
        unit = self.table.current()
        if unit is not None:
            self._door.run(partial(read_detail, self._desk, unit), self._put_detail, lane=_LANE)

    def _put_detail(self, read: Detail) -> None:
        now = self.table.current()
        if now is not None and now.id == read.unit.id:
            self.detail.put(read.unit, read.page, read.urges, self._now())

    def _read_page(self, page: int) -> None:
        unit = self.detail.unit
        work = partial(self._desk.cache.below.orders, unit, page * PAGE, PAGE)
        self._door.run(work, partial(self._put_page, unit, page), lane=_LANE)

    def _put_page(self, unit: str, page: int, rows: Sequence[Row]) -> None:
        if unit == self.detail.unit:
            self.detail.model.put(page, rows)

    def _browsed(self, order: str) -> None:
        """Beside an open order the list turns its pages, as everywhere; in the wide room Enter opens."""
        if not self.is_wide:
            self.order_chosen.emit(order)

    def _open_sheet(self, *, opened: bool) -> None:
        self._lower.setCurrentWidget(self.sheet if opened else self.detail)
        if not opened:
            self.take_focus()

    def _chased(self, title: str, text: str, good: bool) -> None:
        self.said.say(title, text, kind="good" if good else "today")
        if good:
            self.said.offer(self.tr("看发件箱"), self.outbox_wanted.emit)
        self.said.show()
        self.detail.orders.picks.clear()

    def _changed(self, changed: Changed) -> None:
        if changed.lists or changed.orders or changed.outbox or changed.session:
            self.refresh()

    def _tell_age(self, *_: object) -> None:
        self.head.age(freshness(self._door.line, self._door.clock.now()))

    def _tick(self) -> None:
        """Deadlines pass while nothing happens."""
        if self.isVisible():
            self.refresh()

    def _fit(self) -> None:
        wide = self.is_wide
        self.table.setVisible(wide)
        self.head.fit(wide=wide)
        self.detail.show_urges(shown=wide)

    def _lay_out(self) -> None:
        self._lower = QStackedWidget()
        self._lower.addWidget(self.detail)
        self._lower.addWidget(self.sheet)
        for part in (self.table, self._lower):
            part.setMinimumHeight(_LEAST)
        split = Splitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self._lower)
        split.setSizes([320, 300])
        nobody = EmptyState("home-group", self.tr("没有下级单位"), self.tr("区级平台登记了下级单位后，会出现在这里。"))
        self._room = QStackedWidget()
        self._room.addWidget(split)
        self._room.addWidget(nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.said)
        column.addWidget(self._room, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.shown.connect(lambda _: self._show_current())
        self.table.entered.connect(self.detail.orders.setFocus)
        self.detail.entered.connect(self.order_chosen)
        self.detail.urge_chosen.connect(self.order_chosen)
        self.detail.current_changed.connect(self._browsed)
        self.detail.model.wanted.connect(self._read_page)
        self.head.filtered.connect(self.table.narrow)
        self.head.chase_wanted.connect(self.chase)
        self.head.back_wanted.connect(self.wide_wanted)
        self.chasing.opened.connect(lambda: self._open_sheet(opened=True))
        self.chasing.closed.connect(lambda: self._open_sheet(opened=False))
        self.chasing.done.connect(self._chased)
        self._door.changed.connect(self._changed)
        self._door.status.connect(self._tell_age)
        self._door.every(_TICK_SECONDS, self._tick)
