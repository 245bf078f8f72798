"""Moves the frame: where the user goes, what is shown there, and what the line has to say about it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background import Door
from desktop.kit import moments
from desktop.kit.commands import Commands
from desktop.screens.inbox.presenter import Inbox
from desktop.screens.inbox.source import Views
from desktop.screens.main import keys
from desktop.screens.main.frame import Frame, Panes, focus
from desktop.screens.search.presenter import Searching
from sync.cache.changed import Changed
from sync.cache.places import Place, Row
from sync.contract.status import LineState, SyncStatus

if TYPE_CHECKING:
    from desktop.screens.below import BelowPane
    from desktop.screens.status.page import StatusPage

_TICK_SECONDS = 15.0
_RECOUNT_SECONDS = 60.0


class MainPresenter(QObject):
    """Between the frame's widgets, the inbox and the line. `order_chosen` carries the id of the order to show.

    `commands` is the register in which every screen enters what Ctrl+K is to find.
    """

    order_chosen = Signal(str)
    sync_wanted = Signal()
    sign_in_wanted = Signal()
    leave_wanted = Signal()
    conflict_wanted = Signal()
    slip_wanted = Signal()
    brief_wanted = Signal()
    trip_wanted = Signal()
    handover_wanted = Signal()
    palette_wanted = Signal()
    call_wanted = Signal()
    designations_wanted = Signal()

    def __init__(self, frame: Frame, door: Door) -> None:
        super().__init__(frame)
        self.frame = frame
        self.inbox = Inbox(frame.inbox, door)
        self.commands = Commands()
        self.searching = Searching(frame.search, frame.strip, self.inbox)
        self.searching.order_chosen.connect(self._go_into)
        self.searching.list_wanted.connect(lambda: focus(frame.inbox.list))
        self.explainer: Callable[[], object] = self.diagnose
        self._page: StatusPage | None = None
        self._door = door
        self._asked_in = False
        self._wire()
        door.every(_TICK_SECONDS, self._tell_status)
        door.every(_RECOUNT_SECONDS, self.inbox.refresh)
        self._tell_status()

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
        panes.below.wide_wanted.connect(self._back)
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
        return self._door.line

    def show_status(self, status: SyncStatus) -> None:
        """The line says how it stands."""
        self.inbox.skew = timedelta(seconds=status.clock_skew_s)
        self._tell_status()
        if status.state == LineState.SIGNED_OUT:
            self._ask_to_sign_in()
        elif self._asked_in:
            self._asked_in = False
            self.frame.hush()

    def show_changed(self, changed: Changed) -> None:
        """Something in the cache changed."""
        if changed.lists or changed.orders or changed.drafts or changed.outbox:
            self.inbox.refresh()

    def warn(self, title: str, cause: str = "", advice: str = "", kind: str = "overdue") -> None:
        """Say a problem over the work, without stopping it."""
        self._asked_in = False
        self.frame.say(title, cause, advice, kind)

    def explain(self) -> None:
        """为什么还没发出去？; before the cache is open there is only the line to speak of."""
        self.explainer()

    def diagnose(self) -> None:
        """Open the page that tells everything about the line."""
        if self._page is None:
            from desktop.screens.status.page import StatusPage

            self._page = StatusPage(self.frame)
            self._page.sync_wanted.connect(self.sync_wanted)
        self._page.show_status(self.status, self._now())
        self._page.show()
        self._page.raise_()

    def _now(self) -> datetime:
        return self._door.clock.now()

    def _wire(self) -> None:
        frame = self.frame
        frame.rail.chosen.connect(self._arrive)
        frame.rail.jumped.connect(self._take_up)
        frame.search.typed.connect(self._search)
        frame.search.left_down.connect(lambda: focus(frame.inbox.list))
        frame.inbox.order_chosen.connect(self.show_order)
        frame.inbox.entered_order.connect(lambda: focus(frame.right.currentWidget()))
        frame.status.asked.connect(self.explain)
        self.inbox.narrowing.place_wanted.connect(self.go)
        self.inbox.counted.connect(frame.rail.places.show_counts)
        self._door.status.connect(self.show_status)
        self._door.changed.connect(self.show_changed)
        keys.bind(frame, self._acts())
        keys.register(self.commands, self._acts())

    def _acts(self) -> dict[str, Callable[[], object]]:
        frame = self.frame
        return {
            "palette": self.palette_wanted.emit,
            "search": frame.search.take,
            "call": self.call_wanted.emit,
            "sync": self.sync_wanted.emit,
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "list": self._to_list,
            "chase": self._chase,
            "order": lambda: focus(frame.right.currentWidget()),
            "status": self.explain,
            "conflict": self.conflict_wanted.emit,
            "slip": self.slip_wanted.emit,
            "brief": self.brief_wanted.emit,
            "trip": self.trip_wanted.emit,
            "handover": self.handover_wanted.emit,
            "designations": self.designations_wanted.emit,
            "repeats": self._show_repeats,
            "back": self._back,
            "close": self.leave_wanted.emit,
        }

    def _arrive(self, place: Place) -> None:
        self.frame.search.reset()
        self.frame.strip.clear()
        self.frame.show_place(place)
        self.inbox.go(place)

    def _search(self, query: str) -> None:
        if not query:
            self.frame.strip.clear()
        self.frame.show_list()
        if query or self.frame.rail.place() is None:
            self.inbox.search(query)
        else:
            self._arrive(self.frame.rail.place() or Place.TO_DO)

    def _go_into(self, order_id: str) -> None:
        self.show_order(order_id)
        focus(self.frame.right.currentWidget())

    def _show_repeats(self) -> None:
        if not self.inbox.narrowing.show_repeats():
            self.frame.say(self.tr("没有重复件"), self.tr("列表里当前的工单没有关联的重复件。"), kind="info")

    def _back(self) -> None:
        """One step back at a time: what is picked, the panel, the search, what the list is narrowed by."""
        inbox, search = self.frame.inbox, self.frame.search
        if self._below is not None:
            self.frame.show_place(Place.UNITS)
            self._to_list()
            return
        if inbox.list.picks.clear():
            pass
        elif inbox.panel.isVisible():
            inbox.unfold(unfolded=False)
        elif search.text():
            search.clear()
        else:
            self.inbox.narrowing.clear()
        focus(inbox.list)

    @property
    def _below(self) -> "BelowPane | None":
        """The units, while they are in the middle."""
        panes = self.frame.panes
        return panes.below if panes and self.frame.middle.currentWidget() is panes.below else None

    def _take_up(self, place: Place) -> None:
        """The units are gone to for doing something with them at once."""
        if place is Place.UNITS:
            self._to_list()

    def _chase(self) -> None:
        """Among the units, those that are chosen are chased; from elsewhere one goes there to choose."""
        if self._below is not None:
            self._below.chase()
        else:
            self.frame.rail.jump(Place.UNITS)

    def _to_list(self) -> None:
        below = self._below
        if below is not None:
            below.take_focus()
        else:
            focus(self.frame.inbox.list)

    def _step(self, by: int) -> None:
        (self._below or self.frame.inbox).step(by)

    def _tell_status(self) -> None:
        self.frame.status.show_status(self.status, self._now())
        if self._page is not None and self._page.isVisible():
            self._page.show_status(self.status, self._now())
        self.frame.inbox.list.viewport().update()

    def _ask_to_sign_in(self) -> None:
        if self._asked_in and self.frame.banner.isVisible():
            return
        self._asked_in = True
        kept = self.tr("您可以继续查看和填写，内容都存在本机；重新登录后自动发送。")
        banner = self.frame.say(self.tr("登录已过期"), kept, kind="today")
        banner.offer(self.tr("重新登录"), self.sign_in_wanted.emit)


def _listen(pane: QObject, show: Callable[[str], object]) -> None:
    """Panes that list orders say which one was chosen."""
    chosen = getattr(pane, "order_chosen", None)
    if chosen is not None:
        chosen.connect(show)
