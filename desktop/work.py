"""Steps 7 and 8 of the start: what needs an open cache and somebody signed in is made and wired here."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from desktop.actions.desk import Desk
from desktop.actions.release import this_machine
from desktop.actions.unsent import unsent
from desktop.background import District, Indexing, SyncLoop
from desktop.background.copying import Copying
from desktop.background.pauses import keep_what_is_here
from desktop.kit.pictures import shrunk
from desktop.screens.account import AccountPage
from desktop.screens.approvals import ApprovalsPane
from desktop.screens.below import BelowPane
from desktop.screens.compose.astray import Astray
from desktop.screens.courier.presenter import Couriers
from desktop.screens.drafts import DraftsPane
from desktop.screens.handover import Handovers
from desktop.screens.inbox.batching import Batching
from desktop.screens.main.assisting import OfferOpinion
from desktop.screens.main.known import Known
from desktop.screens.main.leaving import Leaving
from desktop.screens.main.panes import Panes
from desktop.screens.order import OrderPane
from desktop.screens.outbox import OutboxPane
from desktop.screens.palette.wiring import make_palette
from desktop.screens.release import Releases
from desktop.screens.settings import choices as settings
from desktop.screens.settings.version import program_version
from desktop.screens.signin.again import SignInAgain
from desktop.stage import Stage
from desktop.tray.wiring import make_tray
from desktop.wished import Wished
from sync.cache.cache import Cache
from sync.cache.places import Place
from sync.regulation.terms import label

if TYPE_CHECKING:
    from sync.client.engine import Engine

PATIENCE_SECONDS: Final = 3.0


class Work:
    """One desk at work; made once, and let go through the stage's endings. `loop` is None until step 8.

    Each of `flushes` saves what is half-written in one pane, on this thread.
    """

    def __init__(
        self, stage: Stage, cache: Cache, district: District, known: Known, username: Callable[[], str]
    ) -> None:
        self._stage, self._cache, self._district = stage, cache, district
        self.loop: SyncLoop | None = None
        self.again = SignInAgain(stage.window, stage.door, district.sign_in, username)
        stage.presenter.sign_in_wanted.connect(self.again.ask)
        desk = Desk(cache, stage.door.clock, shrunk)
        self._show_panes(desk, known)
        self._tell(desk)
        self._remind(desk)
        stage.endings.add(*self.flushes, self._keep_places)
        stage.door.run(district.engine, self._online)
        self._index()

    def introduce(self, known: Known) -> None:
        """Whose desk this is, at both ends of the rail and in the title."""
        frame = self._stage.frame
        frame.brand.show_unit(known.unit)
        if known.actor:
            frame.who.show_person(known.actor.name, label(known.actor.role))
        self._stage.window.setWindowTitle(known.unit or QCoreApplication.translate("work", "督办通"))

    def sync_now(self) -> None:
        """Try at once, when there is a line to try."""
        if self.loop:
            self.loop.wake()

    def _fetch_whole(self, by_hand: bool) -> None:
        """Somebody waits for long texts; a line that rests is only tried sooner for a person's own wish."""
        if self.loop:
            self.loop.wake(hurry=by_hand)

    def _show_panes(self, desk: Desk, known: Known) -> None:
        """Step 7: order, approvals, outbox and drafts come into the frame, and it comes alive."""
        stage, door = self._stage, self._stage.door
        order, approvals = OrderPane(desk, door), ApprovalsPane(desk, door)
        outbox, drafts = OutboxPane(desk, door), DraftsPane(desk, door)
        stage.presenter.order_chosen.connect(order.show_order)
        drafts.draft_chosen.connect(order.open_draft)
        OfferOpinion(order, stage.frame.rail.place)
        order.order_wanted.connect(stage.presenter.show_order)
        outbox.send_wanted.connect(self.sync_now)
        order.sheet.excerpt.wanted.connect(self._fetch_whole)
        self.wished = Wished(stage, desk, self.sync_now)
        self.wished.join(order, outbox)
        panes = Panes(order, approvals, outbox, drafts, BelowPane(desk, door, known.rules.calendar))
        Astray((order.composer, approvals.composer), stage.frame.say, stage.presenter.show_order, stage.window)
        stage.presenter.inbox.narrowing.keep(desk)
        self.batching = Batching(stage.presenter.inbox, desk, door, stage.frame.say)
        stage.presenter.attach(self._cache.views, panes, known.rules.calendar, known.skew)
        stage.window.show_page(stage.frame)
        self.flushes = (order.flush, approvals.flush, panes.below.flush)
        read = partial(unsent, self._cache)
        self._leaving = Leaving(stage.window, door, self._unsent, read, self.sync_now, *self.flushes)
        make_palette(desk, door, stage.window, presenter=stage.presenter, order=order)

    def _tell(self, desk: Desk) -> None:
        """What speaks up by itself: a leave that is on, what was done without a line, what a courier brought."""
        stage, door, say = self._stage, self._stage.door, self._stage.frame.say
        handovers = Handovers(desk, door, say, stage.window)
        for asked in (stage.presenter.handover_wanted, stage.frame.courier.handover_wanted):
            asked.connect(handovers.page.open_page)
        handovers.page.paper_wanted.connect(lambda make: self.wished.handing().show(make))
        self.releases = Releases(desk, door, this_machine(program_version()), stage.window)
        stage.frame.status.offer(self.releases.button)
        stage.presenter.commands.add("新版本", self.releases.open_page, icon="update", also="gengxin shengji banben")
        AccountPage(desk, door, say, stage.window)
        self.couriers = Couriers(stage.frame.courier, desk, door, say)
        self.couriers.relay_wanted.connect(self.sync_now)

    def _remind(self, desk: Desk) -> None:
        """Step 7, the tray: what is due is said outside the window too."""
        stage, door = self._stage, self._stage.door
        self.tray = tray = make_tray(desk, door, stage.window)
        tray.watch.order_chosen.connect(stage.presenter.show_order)
        tray.watch.window_wanted.connect(stage.window.come_forward)
        stage.frame.brand.offer(tray.bell)
        stage.frame.offer(tray.toasts)
        stage.presenter.commands.add("全部提醒", tray.bell.open_list, icon="bell-outline", key="F8", also="tixing")
        if tray.icon is not None:
            stage.window.go_into_tray()
            self._leaving.hidden = stage.window.hide
            tray.icon.sync_wanted.connect(self.sync_now)
            tray.icon.leave_wanted.connect(stage.window.come_forward)  # closing a hidden window would end nothing
            tray.icon.leave_wanted.connect(stage.window.close)
        stage.endings.add(tray.close)

    def _index(self) -> None:
        """Step 8: the search index grows behind everything else, and what was written is copied now and then."""
        indexing = Indexing(self._stage.door, self._cache.search.index_some)
        indexing.wake()
        copying = Copying(self._stage.door, self._cache.keep)
        self._stage.endings.add(indexing.stop, copying.stop)

    def _online(self, engine: "Engine") -> None:
        """Step 8: the line. A desk that was closed meanwhile stays closed."""
        if self._stage.endings.over:
            return
        self.loop = SyncLoop(engine, self._stage.door, self._cache.outbox.next_moment)
        self.loop.start()
        keep_what_is_here()
        self._stage.endings.add(partial(self.loop.stop, PATIENCE_SECONDS))

    def _unsent(self) -> tuple[int, int]:
        places = self._stage.frame.rail.places
        return places.count(Place.OUTBOX), places.count(Place.DRAFTS)

    def _keep_places(self) -> None:
        self._cache.settings.set(settings.PLACE, self._stage.window.keep_place())
        self._cache.settings.set(settings.SPLIT, self._stage.frame.split.keep_place())
