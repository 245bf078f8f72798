"""Puts into the list what was read for it: rows, repeats beneath them, the words above, and what an empty one says."""

from collections.abc import Mapping, Sequence

from desktop.screens.inbox import empties, heading
from desktop.screens.inbox.reading import Finds, Pages, Question
from desktop.screens.inbox.unfolding import Unfolding
from desktop.screens.inbox.view import InboxView
from sync.cache.filters import EVERYTHING, Filter
from sync.cache.places import Place, Row


class Showing:
    """`chosen` is the order that is open, whose row stays marked wherever it gets to."""

    def __init__(self, view: InboxView, unfolding: Unfolding) -> None:
        self._view, self._unfolding = view, unfolding
        self.chosen: str | None = None
        self._query = ""

    def preview(self, place: Place, counts: Mapping[Place, int], rows: Sequence[Row]) -> None:
        """A first glance, before anything else can be asked for."""
        self._view.model.show(rows)
        self._say(place, EVERYTHING, counts.get(place, len(rows)), 0)
        self.settle()

    def pages(self, asked: Question, answer: Pages, *, anew: bool) -> bool:
        """Some pages of a place; False where they must be read again, because an unfolded order is not in them."""
        model = self._view.model
        self._view.show_hits(())
        self._query = ""
        if anew:
            self._view.list.scrollToTop()
        with self._view.silence():
            model.lines.foldable = not asked.where.group
            self._unfolding.fold_all_but(answer.families)
            (model.restart if anew else model.resize)(answer.rows)
            model.keep_only(answer.pages)
            for page, rows in answer.pages.items():
                model.put(page, rows)
            complete = self._unfolding.show(asked.leaders, answer.families)
        self._say(asked.place, asked.where, answer.total, answer.counts.get(asked.place, 0))
        self.settle()
        return complete

    def page(self, number: int, rows: Sequence[Row]) -> None:
        """One page that somebody scrolled to."""
        with self._view.silence():
            self._view.model.put(number, rows)
        self.settle()

    def finds(self, query: str, asked: Question, answer: Finds) -> None:
        """What a search found, and why; another search is read from its top, the same from where it was."""
        bar = self._view.list.verticalScrollBar()
        before, self._query = 0 if query != self._query else bar.value(), query
        self._view.show_hits(answer.found.hits)
        with self._view.silence():
            self._view.model.lines.foldable = not asked.where.group
            self._view.model.show(answer.rows)
            self._unfolding.show(asked.leaders, answer.families)
        self._view.head(*heading.search(query, asked.where, answer.found))
        self._view.say_empty(*empties.nothing_found(query), narrowed=bool(asked.where))
        self.settle()
        bar.setValue(before)  # not to the order that is open, where it is among them

    def choose(self, order_id: str) -> None:
        """Mark the row of an order that was opened from somewhere else than its list."""
        self.chosen = order_id
        now = self._view.current()
        if now is None or now.order_id != order_id:
            self.settle()

    def settle(self) -> None:
        """The list or what an empty one says, and the mark on the order that is open."""
        self._view.settle(self.chosen)

    def _say(self, place: Place, where: Filter, count: int, whole: int) -> None:
        self._view.head(*heading.place(place, where, count, whole))
        empty = empties.nothing_left(place) if where and whole else empties.empty(place)
        self._view.say_empty(*empty, narrowed=bool(where))
