"""Today's progress of every open order, as the administrator of this unit sees it (R6.2)."""

from desktop.actions.desk import Desk
from sync.cache.daily import Daily, daily
from sync.regulation.telling import telling


def progress(desk: Desk) -> list[Daily]:
    """Every open order, the earliest due first; those that have not moved today are whom to ask."""
    return list(daily(desk.cache, desk.now()))


def spoken(desk: Desk, order_id: str) -> str:
    """What can be said on the telephone about one order (R11.3); empty when it is not here."""
    order = desk.order(order_id)
    return telling(order, desk.units, desk.now()) if order else ""
