"""Reads what the units below have off the UI thread: once after many changes, and page by page."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.actions.desk import Desk
from desktop.background import Door, OneRead
from desktop.screens.below.reading import PAGE, read_detail, read_units
from sync.cache.below import UnitBelow
from sync.cache.places import Row

_LANE = "below"


class BelowReader(QObject):
    """`units` carries all of them, `detail` one with its first page, `page` (unit, number, rows) another page."""

    units = Signal(list)
    detail = Signal(object)
    page = Signal(str, int, list)

    def __init__(self, desk: Desk, door: Door) -> None:
        super().__init__()
        self._desk, self._door = desk, door
        self._skew = timedelta()
        self._read = OneRead(door, self.refresh)

    def now(self) -> datetime:
        """The district's time, by the skew as it was read last: painting asks for it and must not wait for the disk."""
        return self._door.clock.now() + self._skew

    def refresh(self) -> None:
        """Read again; changes during a read make one more read, not many."""
        if not self._read.free():
            return
        self._read.begin()
        self._door.run(partial(read_units, self._desk), self._put, self._failed, lane=_LANE)

    def look_at(self, unit: UnitBelow) -> None:
        """Read one unit."""
        self._door.run(partial(read_detail, self._desk, unit), self.detail.emit, lane=_LANE)

    def turn(self, unit: str, page: int) -> None:
        """Read another page of a unit's orders."""
        work = partial(self._desk.cache.below.orders, unit, page * PAGE, PAGE)
        self._door.run(work, partial(self._turned, unit, page), lane=_LANE)

    def _turned(self, unit: str, page: int, rows: list[Row]) -> None:
        self.page.emit(unit, page, rows)

    def _put(self, read: tuple[list[UnitBelow], datetime]) -> None:
        units, now = read
        self._skew = now - self._door.clock.now()
        self.units.emit(units)
        self._read.end()

    def _failed(self, error: Exception) -> None:
        """What is shown stays, and is read again with the next change."""
        self._read.end()
        self._door.broke.emit(error)
