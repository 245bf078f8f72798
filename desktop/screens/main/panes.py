"""What others build for the frame, and which place each of it belongs to."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from sync.cache.places import Place

if TYPE_CHECKING:
    from desktop.screens.approvals import ApprovalsPane
    from desktop.screens.below import BelowPane
    from desktop.screens.drafts import DraftsPane
    from desktop.screens.order import OrderPane
    from desktop.screens.outbox import OutboxPane


class Panes(NamedTuple):
    """What others build for the frame: the order at the right, and lists of their own for some places."""

    order: "OrderPane"
    approvals: "ApprovalsPane"
    outbox: "OutboxPane"
    drafts: "DraftsPane"
    below: "BelowPane"

    def of(self, place: Place) -> QWidget | None:
        """The pane that a place has instead of the list."""
        return self.below if place is Place.UNITS else self._lists().get(place)

    def vacant(self, place: Place, count: int) -> bool:
        """Whether nothing is listed at a place; `count` are the orders of one without a pane."""
        pane = self._lists().get(place)
        return pane.shelf.vacant if pane else count == 0 and place is not Place.UNITS

    def _lists(self) -> "dict[Place, ApprovalsPane | OutboxPane | DraftsPane]":
        return {Place.APPROVALS: self.approvals, Place.OUTBOX: self.outbox, Place.DRAFTS: self.drafts}
