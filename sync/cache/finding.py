"""An order by what people call it: its number, the number upstream, or its id (R11.3)."""

from sync.cache.cache import Cache
from sync.regulation.orders import WorkOrder


def named(cache: Cache, name: str) -> WorkOrder | None:
    """The order with pending commands laid over it; None when nothing here is called so (R11.3)."""
    found = cache.views.find(name)
    by_number = next((row.order_id for row in found if row.number == name), name)
    order = cache.views.order(by_number)
    if order is not None:
        return order
    others = (cache.views.order(row.order_id) for row in found)
    return next((each for each in others if each is not None and each.upstream_no == name), None)
