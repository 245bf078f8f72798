"""Which units may see an order: who answers for a part of it, all above them (R3.1), the district any (R5.2).

What may be a state secret is seen by the district alone, what is restricted by those named (R17.1).
"""

from collections.abc import Collection

from sqlalchemy import Connection, select

from sync.contract.pages import Entity, Gone
from sync.district.store.tables import feed
from sync.district.units.lookup import ancestry
from sync.regulation.orders import Units, WorkOrder
from sync.regulation.withholding import named, pulled


def scopes_of(order: WorkOrder, units: Units) -> set[str]:
    """Ids of the units in whose scope the order lies; the district always (R5.2), a unit that returned it no longer."""
    top = next(u.id for u in units.values() if u.parent is None)
    if pulled(order):
        return {top}
    allowed, concerned = named(order), concerned_by(order, units)
    return {top} | (concerned if allowed is None else concerned & allowed)


def concerned_by(order: WorkOrder, units: Units) -> set[str]:
    """Ids of the units that would see the order if nothing of it were kept from anybody."""
    return set[str]().union(*(ancestry(units, holder) for holder in order.holders))


def kept_from(order: WorkOrder, units: Units, known: Collection[str]) -> set[str]:
    """Those who knew of the order and must not know it any more, whoever still has to do with it (R17.1)."""
    if pulled(order):
        return set(known) - scopes_of(order, units)
    return (concerned_by(order, units) & set(known)) - scopes_of(order, units)


def standing_in(connection: Connection, unit: str, order_id: str) -> bool | None:
    """True: the unit may see the order now. False: it could once. None: it never knew of it."""
    where = (feed.c.scope == unit, feed.c.entity == Entity.ORDER.value, feed.c.entity_id == order_id)
    row = connection.execute(select(feed.c.gone).where(*where)).first()
    return None if row is None else row.gone is None


def redacted_for(connection: Connection, unit: str, order_id: str) -> bool:
    """True when the order was taken from the unit for secrecy (R17.1)."""
    where = (feed.c.scope == unit, feed.c.entity == Entity.ORDER.value, feed.c.entity_id == order_id)
    return connection.execute(select(feed.c.gone).where(*where)).scalar() == Gone.REDACTED.value
