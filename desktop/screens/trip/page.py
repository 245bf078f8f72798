"""Fills 下乡准备 from the cache, has everything fetched, and follows it until it is here."""

from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.slips import slips
from desktop.actions.trip import Luggage, Trip, fetch_all, luggage
from desktop.background import Door
from desktop.kit.moments import SHANGHAI, local
from desktop.screens.trip.sheet import TripSheet
from sync.cache.changed import Changed

_LANE = "trip"


class TripPage(TripSheet):
    """Non-modal. `line_wanted` asks for an exchange now, `paper_wanted` carries what makes the slips."""

    line_wanted = Signal()
    paper_wanted = Signal(object)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._begun = False
        self.asked.connect(self.refresh)
        self.fetch_wanted.connect(self.fetch_chosen)
        self.print_wanted.connect(self.print_chosen)
        self.rows.toggled.connect(self._tell)
        door.changed.connect(self._changed)
        door.status.connect(self._tell)

    def open_page(self) -> None:
        """Come before the user; the first time with a trip of today."""
        if not self._begun:
            self._begun = True
            self.period.begin_at(local(self._desk.now()).date())
        self.refresh()
        self.bring()

    def refresh(self) -> None:
        """Look again what the trip takes along."""
        self._door.run(partial(luggage, self._desk, self.trip()), self._put, lane=_LANE)

    def trip(self) -> Trip:
        """What was chosen: from now or the first day's morning to the end of the last day, in Shanghai."""
        first, last = self.period.days()
        return Trip(
            start=max(self._desk.now(), _morning(first)),
            end=_morning(last) + timedelta(days=1),
            village=str(self.village.currentData() or ""),
        )

    def fetch_chosen(self) -> None:
        """Ask for everything that is ticked and not here, and for a line to bring it."""
        orders = tuple(stop.row.order_id for stop in self.rows.chosen() if not stop.ready)
        self._door.run(partial(fetch_all, self._desk, orders), self._asked, lane=_LANE)

    def print_chosen(self) -> None:
        """One slip for everything that is ticked."""
        orders = tuple(stop.row.order_id for stop in self.rows.chosen())
        self.paper_wanted.emit(partial(slips, self._desk, orders))

    def _asked(self, done: tuple[Changed, str]) -> None:
        changed, why = done
        if changed:
            self._door.changed.emit(changed)
            self.line_wanted.emit()
        if why:
            self.progress.say("有的没有取", why, "", "overdue")

    def _put(self, found: Luggage) -> None:
        self.put(found, self._door.line)

    def _tell(self, *_: object) -> None:
        self.tell(self._door.line)

    def _changed(self, changed: Changed) -> None:
        if self.isVisible() and (changed.orders or changed.lists or changed.files or changed.outbox):
            self.refresh()


def _morning(day: date) -> datetime:
    return datetime.combine(day, time.min, SHANGHAI)
