"""Having seen an order: the list stops calling it unread (R14.1)."""

from desktop.actions.desk import Desk
from sync.cache.changed import NOTHING, Changed
from sync.regulation.looking import only_looks


def mark_read(desk: Desk, order: str) -> Changed:
    """The person has the order before their eyes as it is now; a leader's look leaves it new for who acts (R6.1)."""
    return NOTHING if only_looks(desk.actor) else desk.cache.orders.mark_read(order)
