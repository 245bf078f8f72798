"""Reads the rows of the list: on a thread, page by page, and never an answer to an old question."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background import Door, Latest, OneRead
from desktop.screens.inbox import reading
from desktop.screens.inbox.narrowing import Narrowing
from desktop.screens.inbox.reading import Finds, Pages, Question
from desktop.screens.inbox.showing import Showing
from desktop.screens.inbox.source import PAGE, Views
from desktop.screens.inbox.unfolding import Unfolding
from desktop.screens.inbox.view import InboxView
from sync.cache.places import Place, Row


class Paging(QObject):
    """Keeps the list as it is in the cache. `counted` carries the counts of all places.

    `understood` carries what conditions can name here, and how the search was understood.
    """

    counted = Signal(object)
    understood = Signal(object, object)

    def __init__(self, view: InboxView, door: Door) -> None:
        super().__init__(view)
        self.view = view
        self._door = door
        self._latest = Latest(door, self)
        self._views: Views | None = None
        self._question = 0
        self._place = Place.TO_DO
        self._query = ""
        self._read = OneRead(door, self.refresh)
        self.skew = timedelta()
        self.narrowing = Narrowing(view, door)
        self.unfolding = Unfolding(view)
        self._showing = Showing(view, self.unfolding)
        view.model.wanted.connect(self._read_page)
        self.narrowing.changed.connect(self._ask_anew)
        self.unfolding.changed.connect(self.refresh)

    def now(self) -> datetime:
        """The district's time as this workstation estimates it: deadlines are counted by the server's clock."""
        return self._door.clock.now() + self.skew

    def read_some(self, limit: int, then: Callable[[Sequence[Row]], object]) -> None:
        """Hand over the first orders of the list, also those nobody scrolled to, unless it is another one."""
        if self._views is None or self._query:
            then([row for number in range(limit) if (row := self.view.model.row(number)) is not None])
            return
        where, sort, question = self.narrowing.where, self.narrowing.sort, self._question
        work = partial(self._views.rows, self._place, self.now(), 0, limit, where=where, sort=sort)
        self._door.run(work, lambda rows: then(rows) if question == self._question else None)

    def find_number(self, number: str, then: Callable[[Sequence[Row]], object]) -> None:
        """Hand over the order that is called so, or none."""
        if self._views is not None:
            self._door.run(partial(self._views.numbered, number, 1), then)

    def refresh(self) -> None:
        """Something changed: read again what can be seen. Changes during a read make one more read, not many."""
        if self._views is None or not self._read.free():
            return
        if self._query:
            self._read_found()
        else:
            self._read_pages(sorted({0, *self.view.pages_in_sight(PAGE), *self.unfolding.pages()}), anew=False)

    def _ask_anew(self) -> None:
        self._question += 1
        self._read.drop()
        self.view.list.picks.clear()
        self.unfolding.clear()
        if self._views is None:
            return
        if self._query:
            self._read_found()
        else:
            self._read_pages([0], anew=True)

    def _read_pages(self, pages: Sequence[int], *, anew: bool) -> None:
        if self._views is None:
            return
        asked = self._asked()
        self._read.begin()
        work = partial(reading.read, self._views, self.now(), asked, pages)
        self._door.run(work, partial(self._show, self._question, anew, asked), partial(self._failed, self._question))

    def _asked(self) -> Question:
        return Question(self._place, self.narrowing.where, self.narrowing.sort, self.unfolding.leaders)

    def _show(self, question: int, anew: bool, asked: Question, answer: Pages) -> None:
        self.counted.emit(answer.counts)
        if question != self._question:
            return
        if anew:  # laid out in one turn of the loop and painted in the next: no key waits for both
            self.view.setUpdatesEnabled(False)
            self._door.later(partial(self.view.setUpdatesEnabled, True))
        if not self._showing.pages(asked, answer, anew=anew):
            self._read.want()
        self._read.end()

    def _read_page(self, page: int) -> None:
        views, now = self._views, self.now()
        if views is None or self._query:
            return
        where, sort = self.narrowing.where, self.narrowing.sort
        without = self.unfolding.beneath
        work = partial(views.rows, self._place, now, page * PAGE, PAGE, where=where, sort=sort, without=without)
        self._door.run(work, partial(self._show_page, self._question, without, page))

    def _show_page(self, question: int, without: Sequence[str], page: int, rows: Sequence[Row]) -> None:
        """What was unfolded or folded meanwhile makes it another page: all that can be seen is read again then."""
        if question != self._question:
            return
        if without == self.unfolding.beneath:
            self._showing.page(page, rows)
        else:
            self.refresh()

    def _read_found(self) -> None:
        if self._views is None:
            return
        self._read.begin()
        asked = self._asked()
        work = partial(reading.find, self._views, self.now(), self._query, asked)
        self._latest.ask(work, partial(self._show_found, self._question, asked), self._read.end)

    def _show_found(self, question: int, asked: Question, answer: Finds) -> None:
        self.counted.emit(answer.counts)
        if question != self._question:
            return
        self._showing.finds(self._query, asked, answer)
        self.understood.emit(answer.known, answer.found)
        self._read.end()

    def _failed(self, question: int, error: Exception) -> None:
        """What stands in the list stays, and is read again with the next change."""
        if question == self._question:
            self._read.end()
        self._door.broke.emit(error)
