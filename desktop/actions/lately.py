"""Which orders somebody looked at last, and since when at the present one; kept in memory only."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.regulation.orders import WorkOrder

_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Looked:
    """An order that came before somebody's eyes at `since`."""

    order: WorkOrder
    since: datetime


class Lately:
    """The last orders looked at, the present one last; any thread."""

    def __init__(self) -> None:
        self._looked: deque[Looked] = deque(maxlen=_MOST)

    def looks_at(self, order: WorkOrder, now: datetime) -> None:
        """Somebody sees this order now; the same one again does not begin anew."""
        if not self._looked or self._looked[-1].order.id != order.id:
            self._looked.append(Looked(order, now))

    def before(self, order_id: str) -> Looked | None:
        """The order looked at before this one; None when there was none, or this is not the present one."""
        looked = list(self._looked)
        return looked[-2] if len(looked) > 1 and looked[-1].order.id == order_id else None

    def since(self, order_id: str) -> datetime | None:
        """Since when this order is the present one; None when it is not."""
        last = self._looked[-1] if self._looked else None
        return last.since if last is not None and last.order.id == order_id else None

    def others(self, order_id: str) -> list[WorkOrder]:
        """The other orders looked at lately, the last one first."""
        found = {each.order.id: each.order for each in reversed(list(self._looked)) if each.order.id != order_id}
        return list(found.values())
