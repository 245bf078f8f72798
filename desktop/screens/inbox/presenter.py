"""Where the list of orders is: in a place or at what was searched for, and which order is open."""

from collections.abc import Mapping, Sequence

from desktop.background import Door
from desktop.kit import moments
from desktop.screens.inbox.paging import Paging
from desktop.screens.inbox.source import Views
from desktop.screens.inbox.view import InboxView
from sync.cache.places import Place, Row


class Inbox(Paging):
    """The presenter of the list."""

    def __init__(self, view: InboxView, door: Door) -> None:
        super().__init__(view, door)
        view.order_chosen.connect(self.choose)

    def preview(self, place: Place, counts: Mapping[Place, int], rows: Sequence[Row]) -> None:
        """Show a first glance before the cache is open."""
        self._place = place
        self._showing.preview(place, counts, rows)
        self.counted.emit(counts)

    def attach(self, views: Views, calendar: moments.WorkingDays) -> None:
        """The cache is open: from now on read from it."""
        self._views = views
        self.view.delegate.calendar = calendar
        self.narrowing.attach(views)
        self.refresh()

    def go(self, place: Place) -> None:
        """Show a place from its top."""
        self._place, self.narrowing.place, self._query = place, place, ""
        self._ask_anew()

    def search(self, query: str) -> None:
        """Show what matches; an empty query goes back to the place."""
        self._query = query.strip()
        self._ask_anew()

    def choose(self, order_id: str) -> None:
        """Mark the row of the order that is open, which stays marked."""
        self._showing.choose(order_id)
