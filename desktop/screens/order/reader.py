"""Reads the order that is to be shown and brings it onto the stage, piece by piece."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.background import Door, Turns
from desktop.kit.painted import painted_if_it_fails
from desktop.screens.compose.saving import lane_of
from desktop.screens.order.stage import Stage
from desktop.screens.order.trail import Stop, Trail
from desktop.screens.order.view import Look, OrderView, look
from sync.regulation.terms import Verb


class Reader(Stage):
    """`shown` carries the id of an order that is on the screen now, read for the first time.

    `came` carries what was found of it (a Look), also where it is not here; `seen` its id, after it was painted.
    """

    shown = Signal(str)
    came = Signal(object)
    seen = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(desk, door, parent)
        self._desk, self._door = desk, door
        self.order_id = ""
        self.view: OrderView | None = None
        self._begun: set[Verb] = set()
        self._turns = Turns(door, self)
        self.trail = Trail(self.sheet.header)

    def read(self) -> None:
        """Read the order and show it."""
        self._ask(self._arrived)

    def refresh(self) -> None:
        """Read the order again."""
        if self.order_id:
            self._ask(self._put)

    def _ask(self, then: Callable[[Look], object]) -> None:
        """In the lane of what is written on the order, so that a draft just left is found."""
        self._door.run(partial(look, self._desk, self.order_id), then, lane=lane_of(self.order_id))

    def _arrived(self, found: Look) -> None:
        """It comes in turns: head, body, what may be done; then it is painted, and what else there is is looked for.

        Work on threads begins after the painting, which would wait for the interpreter at every call into Qt.
        """
        if found.order_id != self.order_id:
            return
        around = (partial(self._put_around, found), partial(self._come, found))
        if (view := found.view) is None:
            self._turns.take(around)
            return
        self.sheet.setUpdatesEnabled(False)
        page = (partial(self.sheet.begin, view), partial(self.sheet.go_on, view))
        steps = (*page, *around, partial(self._see, found.order_id))
        self._turns.take(partial(self._take, found, step) for step in steps)

    def _take(self, found: Look, step: Callable[[], object]) -> None:
        """Unless another order is wanted by now."""
        if found.order_id == self.order_id:
            with painted_if_it_fails(self.sheet):
                step()

    def _come(self, found: Look) -> None:
        """Painted at the end of this turn."""
        self.sheet.setUpdatesEnabled(True)
        self.came.emit(found)
        if found.view is not None:
            self.shown.emit(found.order_id)

    def _see(self, order_id: str) -> None:
        self.sheet.look_around()
        self.seen.emit(order_id)

    def _put(self, found: Look) -> None:
        """Show it again, as it is by now; one that is still coming begins anew, or its older rest would come after."""
        if found.order_id != self.order_id:
            return
        if self._turns.busy:
            self._arrived(found)
            return
        if found.view is not None:
            self.sheet.put(found.view)
        self._put_around(found)

    def _put_around(self, found: Look) -> None:
        """What is around the page; nothing of it where the order is not here."""
        self.view = found.view
        if found.view is None:
            self.sheet.reporter.conceal()
            self.show_gone()
            return
        self.trail.arrive(Stop(found.order_id, found.view.order.number))
        self.clash.put(found.conflicts)
        self._begun = {draft.verb for draft in found.drafts}
        self.bar.put(found.view.permits, self._begun, found.view.more, only=found.view.only)
        self.show_page()
