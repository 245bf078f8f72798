"""Having seen an order: the list stops calling it unread (R14.1)."""

from desktop.actions.desk import Desk
from sync.cache.changed import Changed


def mark_read(desk: Desk, order: str) -> Changed:
    """The person has the order before their eyes as it is now."""
    return desk.cache.orders.mark_read(order)
