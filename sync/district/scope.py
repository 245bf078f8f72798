"""Which units may see an order: who answers for a part of it, all above them (R3.1), the district any (R5.2)."""

from sqlalchemy import Connection, select

from sync.contract.pages import Entity
from sync.district.store.tables import feed
from sync.district.units.lookup import ancestry
from sync.regulation.orders import Units, WorkOrder
from sync.regulation.terms import HopState


def scopes_of(order: WorkOrder, units: Units) -> set[str]:
    """Ids of the units in whose scope the order lies; the district always, a unit that returned it no longer."""
    top = next(u.id for u in units.values() if u.parent is None)
    holders = {hop.receiver for hop in order.assignments if hop.state is not HopState.RETURNED}
    return {top}.union(*(ancestry(units, holder) for holder in holders))


def standing_in(connection: Connection, unit: str, order_id: str) -> bool | None:
    """True: the unit may see the order now. False: it could once. None: it never knew of it."""
    where = (feed.c.scope == unit, feed.c.entity == Entity.ORDER.value, feed.c.entity_id == order_id)
    row = connection.execute(select(feed.c.gone).where(*where)).first()
    return None if row is None else row.gone is None
