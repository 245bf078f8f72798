"""Screens that are imported and made when somebody first opens them: which they are, and what each is joined to.

A day's work mostly needs none of them; made at the start they would cost every start their imports and their memory.
A new screen that is not seen at once belongs here.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.actions.desk import Desk
from desktop.kit.later import Later
from desktop.screens.order import OrderPane
from desktop.screens.outbox import OutboxPane
from desktop.stage import Stage
from sync.cache.places import Place

if TYPE_CHECKING:
    from desktop.screens.conflict import ConflictPage
    from desktop.screens.printing.handing import Handing
    from desktop.screens.trip.page import TripPage
    from desktop.screens.why import WhyPage
    from sync.cache.outbox_item import OutboxItem


class Wished:
    """Each is reached by calling it; what asks for one is joined in `join`. `sync_now` tries the line."""

    def __init__(self, stage: Stage, desk: Desk, sync_now: Callable[[], None]) -> None:
        self._stage, self._desk, self._sync_now = stage, desk, sync_now
        self.why: Later[WhyPage] = Later(self._make_why)
        self.conflicts: Later[ConflictPage] = Later(self._make_conflicts)
        self.trip: Later[TripPage] = Later(self._make_trip)

    def join(self, order: OrderPane, outbox: OutboxPane) -> None:
        """The keys, buttons and entries that lead to them."""
        presenter, courier = self._stage.presenter, self._stage.frame.courier
        outbox.why_wanted.connect(lambda item: self.why().open_at(item))
        presenter.explainer = lambda: self.why().open_at()
        for pane in (outbox, order):
            pane.conflict_wanted.connect(self._show_conflict)
        presenter.conflict_wanted.connect(lambda: self.conflicts().show_first())
        presenter.designations_wanted.connect(self._open_designations)
        self.handing: Later[Handing] = Later(partial(self._make_handing, order))
        for wanted in (presenter.slip_wanted, order.sheet.header.print.clicked):
            wanted.connect(lambda: self.handing().print_slips())
        for wanted in (presenter.brief_wanted, order.sheet.header.copy.clicked):
            wanted.connect(lambda: self.handing().copy_brief())
        outbox.receipt_wanted.connect(self._show_receipt)
        for wanted in (presenter.trip_wanted, courier.trip_wanted):
            wanted.connect(lambda: self.trip().open_page())

    def manage_phrases(self) -> None:
        """常用语, from the settings; made anew each time."""
        from desktop.screens.phrases.manager import PhraseManager

        manager = PhraseManager(self._desk, self._stage.door, self._stage.window)
        manager.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        manager.open_on()

    def _make_why(self) -> "WhyPage":
        """为什么还没发出去？, reached from the status line, by its key, and from every entry of the outbox."""
        from desktop.screens.why import WhyPage

        presenter = self._stage.presenter
        why = WhyPage(self._desk, self._stage.door, self._stage.window)
        why.sync_wanted.connect(self._sync_now)
        why.sign_in_wanted.connect(presenter.sign_in_wanted)
        why.outbox_wanted.connect(lambda: presenter.go(Place.OUTBOX))
        why.diagnosis_wanted.connect(presenter.line.diagnose)
        why.order_chosen.connect(presenter.show_order)
        why.conflict_wanted.connect(self._show_conflict)
        return why

    def _make_conflicts(self) -> "ConflictPage":
        from desktop.screens.conflict import ConflictPage

        conflicts = ConflictPage(self._desk, self._stage.door, self._stage.window)
        conflicts.order_chosen.connect(self._stage.presenter.show_order)
        return conflicts

    def _show_conflict(self, item: str) -> None:
        self.conflicts().show_item(item)

    def _make_handing(self, order: OrderPane) -> "Handing":
        """Slips and lines of the orders picked in the list, else of the one on the screen; receipts."""
        from desktop.screens.printing.handing import Handing

        frame = self._stage.frame

        def picked() -> list[str]:
            return frame.inbox.marked() or [order.order_id] * bool(order.order_id and not order.isHidden())

        return Handing(self._desk, self._stage.door, frame.say, frame.hush, picked, self._stage.window)

    def _show_receipt(self, item: "OutboxItem") -> None:
        from desktop.actions.receipts import receipt

        self.handing().show(partial(receipt, self._desk, item))

    def _make_trip(self) -> "TripPage":
        from desktop.screens.trip.page import TripPage

        trip = TripPage(self._desk, self._stage.door, self._stage.window)
        trip.line_wanted.connect(self._stage.presenter.sync_wanted)
        trip.paper_wanted.connect(lambda make: self.handing().show(make))
        return trip

    def _open_designations(self) -> None:
        from desktop.screens.designations import open_designations

        open_designations(self._desk, self._stage.door, self._stage.window)
