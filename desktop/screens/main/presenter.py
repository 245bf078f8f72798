"""Between the frame, the inbox and the line: where the user goes, and what is shown there."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.background import Door
from desktop.kit import moments
from desktop.kit.commands import Commands
from desktop.screens.inbox.presenter import Inbox
from desktop.screens.inbox.source import Views
from desktop.screens.main import keys
from desktop.screens.main.frame import Frame, focus
from desktop.screens.main.line import LineTeller
from desktop.screens.main.moves import Moves
from desktop.screens.main.panes import Panes
from desktop.screens.main.wishes import Wishes
from desktop.screens.search.presenter import Searching
from sync.cache.changed import Changed
from sync.cache.places import Place, Row
from sync.contract.status import SyncStatus

_RECOUNT_SECONDS: Final = 60.0


class MainPresenter(Wishes):
    """`order_chosen` carries the id of the order to show; the wishes are fulfilled by other screens.

    `commands` is the register in which every screen enters what Ctrl+K is to find, `explainer` whatever answers why
    something has not left: before the cache is open there is only the line to speak of.
    """

    order_chosen = Signal(str)

    def __init__(self, frame: Frame, door: Door) -> None:
        super().__init__(frame)
        self.frame = frame
        self.inbox = Inbox(frame.inbox, door)
        self.commands = Commands()
        self.searching = Searching(frame.search, frame.strip, self.inbox)
        self.searching.order_chosen.connect(self._go_into)
        self.searching.list_wanted.connect(lambda: focus(frame.inbox.list))
        self._hear_clock(door)
        self.line, self.moves = LineTeller(frame, door), Moves(frame, self.inbox)
        self.explainer: Callable[[], object] = self.line.diagnose
        self._wire(door)
        door.every(_RECOUNT_SECONDS, self.inbox.refresh)
        door.resumed.connect(self.inbox.refresh)
        self.line.tell()

    def preview(self, place: Place, counts: Mapping[Place, int], rows: Sequence[Row]) -> None:
        """The first glance: lines that can be read while the rest is loading."""
        self.frame.rail.go(place)
        self.inbox.preview(place, counts, rows)

    def attach(self, views: Views, panes: Panes, calendar: moments.WorkingDays, skew: timedelta) -> None:
        """The cache is open: everything works from now on."""
        self.inbox.skew = skew
        self.frame.adopt(panes)
        self.inbox.attach(views, calendar)
        for pane in (panes.approvals, panes.outbox, panes.drafts, panes.below):
            _listen(pane, self.show_order)
        panes.below.wide_wanted.connect(self.moves.back)
        panes.below.outbox_wanted.connect(lambda: self.go(Place.OUTBOX))
        panes.below.peopled.connect(lambda peopled: self.frame.rail.offer(Place.UNITS, offered=peopled))
        self.go(self.frame.rail.place() or Place.TO_DO)

    def go(self, place: Place) -> None:
        """Go to a place."""
        self.frame.rail.go(place)

    def look_for(self, query: str) -> None:
        """Search as if it had been typed into the box."""
        self.frame.search.setText(query)
        self._search(query)
        focus(self.frame.inbox.list)

    def show_order(self, order_id: str) -> None:
        """Open an order at the right, from wherever it was chosen."""
        self.inbox.choose(order_id)
        self.frame.show_order()
        self.order_chosen.emit(order_id)

    @property
    def status(self) -> SyncStatus:
        """How the line stands, as it was told last."""
        return self.line.status

    def explain(self) -> None:
        """为什么还没发出去？: why what was written has not left."""
        self.explainer()

    def _hear_clock(self, door: Door) -> None:
        def hear(status: SyncStatus) -> None:
            self.inbox.skew = timedelta(seconds=status.clock_skew_s)

        door.status.connect(hear)

    def _hear(self, changed: Changed) -> None:
        if changed.lists or changed.orders or changed.drafts or changed.outbox:
            self.inbox.refresh()

    def _wire(self, door: Door) -> None:
        frame = self.frame
        frame.rail.chosen.connect(self._arrive)
        frame.search.typed.connect(self._search)
        frame.search.left_down.connect(lambda: focus(frame.inbox.list))
        frame.inbox.order_chosen.connect(self.show_order)
        frame.inbox.entered_order.connect(self.moves.to_order)
        frame.status.asked.connect(self.explain)
        self.inbox.narrowing.place_wanted.connect(self.go)
        self.inbox.counted.connect(frame.rail.places.show_counts)
        self.line.sync_wanted.connect(self.sync_wanted)
        self.line.sign_in_wanted.connect(self.sign_in_wanted)
        door.changed.connect(self._hear)
        keys.bind(frame, self._acts())
        keys.register(self.commands, self._acts())

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What each key does."""
        here = {"search": self.frame.search.take, "status": self.explain}
        acts = {**self.wishes(), **self.moves.acts(), **here}
        return {name: acts[name] for name in keys.KEYS}

    def _arrive(self, place: Place) -> None:
        self.frame.rail.leave(away=False)
        self.frame.search.reset()
        self.frame.strip.clear()
        self.frame.show_place(place)
        self.inbox.go(place)

    def _search(self, query: str) -> None:
        if not query:
            self.frame.strip.clear()
        self.frame.rail.leave(away=bool(query))
        self.frame.show_list()
        if query or self.frame.rail.place() is None:
            self.inbox.search(query)
        else:
            self._arrive(self.frame.rail.place() or Place.TO_DO)

    def _go_into(self, order_id: str) -> None:
        self.show_order(order_id)
        self.moves.to_order()


def _listen(pane: QObject, show: Callable[[str], object]) -> None:
    """Panes that list orders say which one was chosen."""
    chosen = getattr(pane, "order_chosen", None)
    if chosen is not None:
        chosen.connect(show)
