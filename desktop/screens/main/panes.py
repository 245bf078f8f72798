"""What others build for the frame, and which place each of it belongs to."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sync.cache.places import Place

if TYPE_CHECKING:
    from desktop.screens.below import BelowPane
    from desktop.screens.order import OrderPane


@dataclass(frozen=True, slots=True)
class Panes:
    """What others build for the frame: the order at the right, and lists of their own for some places."""

    order: "OrderPane"
    approvals: QWidget
    outbox: QWidget
    drafts: QWidget
    below: "BelowPane"

    def of(self, place: Place) -> QWidget | None:
        """The pane that a place has instead of the list."""
        lists = {Place.APPROVALS: self.approvals, Place.OUTBOX: self.outbox, Place.DRAFTS: self.drafts}
        return self.below if place is Place.UNITS else lists.get(place)
