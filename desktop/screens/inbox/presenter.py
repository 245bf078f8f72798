"""Moves rows from the cache into the list: on a thread, page by page, and never an answer to an old question."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background import Door
from desktop.kit import moments
from desktop.screens.inbox import empties
from desktop.screens.inbox.source import PAGE, Views
from desktop.screens.inbox.view import InboxView
from sync.cache.filters import Filter
from sync.cache.places import Place, Row
from sync.regulation.terms import Kind

Answer = tuple[Mapping[Place, int], dict[int, Sequence[Row]]]
FOUND_AT_MOST = 50
_BREATH_SECONDS = 0.25
"""Between two refreshes, so that a first sync of thousands of pages does not keep the list busy."""


class Inbox(QObject):
    """The presenter of the list. `counted` carries the counts of all places."""

    counted = Signal(object)

    def __init__(self, view: InboxView, door: Door) -> None:
        super().__init__(view)
        self.view = view
        self._door = door
        self._views: Views | None = None
        self._question = 0
        self._place = Place.TO_DO
        self._kind: Kind | None = None
        self._query = ""
        self._chosen: str | None = None
        self._reading = self._again = False
        self.skew = timedelta()
        view.model.wanted.connect(self._read_page)
        view.order_chosen.connect(self.choose)
        view.kind_chosen.connect(self._filter)

    def preview(self, place: Place, counts: Mapping[Place, int], rows: Sequence[Row]) -> None:
        """Show a first glance before the cache is open."""
        self._place = place
        self.view.model.show(rows)
        self._say_place(counts.get(place, len(rows)))
        self.counted.emit(counts)

    def attach(self, views: Views, calendar: moments.WorkingDays) -> None:
        """The cache is open: from now on read from it."""
        self._views = views
        self.view.delegate.calendar = calendar
        self.refresh()

    def go(self, place: Place) -> None:
        """Show a place from its top."""
        self._place, self._kind, self._query = place, None, ""
        self.view.reset_kind()
        self._ask_anew()

    def search(self, query: str) -> None:
        """Show what matches; an empty query goes back to the place."""
        self._query = query.strip()
        self._ask_anew()

    def now(self) -> datetime:
        """The district's time as this workstation estimates it: deadlines are counted by the server's clock."""
        return self._door.clock.now() + self.skew

    def choose(self, order_id: str) -> None:
        """Remember which order is open, so that its row stays marked."""
        self._chosen = order_id

    def refresh(self) -> None:
        """Something changed: read again what can be seen. Changes during a read make one more read, not many."""
        if self._views is None:
            return
        if self._reading:
            self._again = True
        elif self._query:
            self._read_found()
        else:
            self._read_pages(sorted({0, *self.view.pages_in_sight(PAGE)}), anew=False)

    def _ask_anew(self) -> None:
        self._question += 1
        self._reading = False
        if self._views is None:
            return
        if self._query:
            self._read_found()
        else:
            self._read_pages([0], anew=True)

    def _filter(self, kind: Kind | None) -> None:
        self._kind = kind
        self._ask_anew()

    def _read_pages(self, pages: Sequence[int], *, anew: bool) -> None:
        views, place, kind, now = self._views, self._place, self._kind, self.now()
        if views is None:
            return
        work = partial(_read, views, place, now, kind, pages)
        self._reading = True
        self._door.run(work, partial(self._show, self._question, anew))

    def _show(self, question: int, anew: bool, answer: Answer) -> None:
        counts, pages = answer
        self.counted.emit(counts)
        if question != self._question:
            return
        model = self.view.model
        if anew:
            self.view.list.scrollToTop()
            model.restart(counts.get(self._place, 0) if self._kind is None else 0)
        elif self._kind is None:
            model.resize(counts.get(self._place, 0))
        model.keep_only(pages)
        for page, rows in pages.items():
            model.put(page, rows)
        self._say_place(counts.get(self._place, 0) if self._kind is None else model.rowCount())
        self._finish()

    def _read_page(self, page: int) -> None:
        views, now = self._views, self.now()
        if views is None or self._query:
            return
        work = partial(views.rows, self._place, now, page * PAGE, PAGE, where=Filter(kind=self._kind))
        self._door.run(work, partial(self._show_page, self._question, page))

    def _show_page(self, question: int, page: int, rows: Sequence[Row]) -> None:
        if question == self._question:
            self.view.model.put(page, rows)
            self.view.settle(self._chosen)

    def _read_found(self) -> None:
        if self._views is None:
            return
        self._reading = True
        work = partial(_find, self._views, self.now(), self._query)
        self._door.run(work, partial(self._show_found, self._question))

    def _show_found(self, question: int, answer: tuple[Mapping[Place, int], Sequence[Row]]) -> None:
        counts, rows = answer
        self.counted.emit(counts)
        if question != self._question:
            return
        self.view.model.show(rows)
        full = len(rows) == FOUND_AT_MOST
        count = self.tr("前 {n} 件") if full else self.tr("{n} 件")
        self.view.head(self.tr("搜索“{query}”").format(query=self._query), count.format(n=len(rows)), kinds=False)
        self.view.empty.say(*empties.nothing_found(self._query))
        self._finish()

    def _finish(self) -> None:
        self._reading = False
        self.view.settle(self._chosen)
        if self._again:
            self._again = False
            self._door.after(_BREATH_SECONDS, self.refresh)

    def _say_place(self, count: int) -> None:
        self.view.head(self._place.label, self.tr("{n} 件").format(n=f"{count:,}"), kinds=True)
        self.view.empty.say(*empties.empty(self._place))
        self.view.settle(self._chosen)


def _read(views: Views, place: Place, now: datetime, kind: Kind | None, pages: Sequence[int]) -> Answer:
    """On a worker thread: the counts and some pages, at one moment."""
    return views.counts(now), {
        page: views.rows(place, now, page * PAGE, PAGE, where=Filter(kind=kind)) for page in pages
    }


def _find(views: Views, now: datetime, query: str) -> tuple[Mapping[Place, int], Sequence[Row]]:
    """On a worker thread: the counts, which go on changing during a search, and what matches."""
    return views.counts(now), views.find(query, FOUND_AT_MOST)
