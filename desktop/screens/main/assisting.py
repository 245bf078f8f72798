"""In 协办 an order opens with the form for the opinion: that is what one goes there for (R12.8)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.screens.order import OrderPane
from sync.cache.places import Place
from sync.regulation.terms import Verb
from sync.regulation.workflow import Allowed


class OfferOpinion(QObject):
    """Listens to the order pane; `place` says where the user is. What is being written is never pushed aside."""

    def __init__(self, order: OrderPane, place: Callable[[], Place | None]) -> None:
        super().__init__(order)
        self._order, self._place = order, place
        order.shown.connect(self._offer)

    def _offer(self, order_id: str) -> None:
        view = self._order.view
        if self._place() is not Place.ASSISTING or view is None or view.order.id != order_id:
            return
        allowed = (Verb.GIVE_OPINION, Allowed()) in view.permits
        if allowed and self._order.composer.wanted is None:
            self._order.compose(Verb.GIVE_OPINION, focus=False)
