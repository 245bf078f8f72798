"""Counts who handled what before, as orders end, so that a suggestion needs two look-ups and no scan (R4.2)."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from sync.contract import codec
from sync.district.store.tables import precedent, work_order
from sync.district.units.functions import FUNCTIONS
from sync.regulation.orders import Units, WorkOrder
from sync.regulation.sharing import furthest
from sync.regulation.suggesting import Question, Suggestion, suggested
from sync.regulation.terms import HopState

LONGEST: Final = 100
"""Characters of a place or category by which is counted."""
_THESE: Final = (precedent.c.key == bindparam("about"), precedent.c.unit == bindparam("by"))
_RAISE: Final = update(precedent).where(*_THESE).values(count=precedent.c.count + 1)
_COUNTS: Final = select(precedent.c.unit, precedent.c.count).where(precedent.c.key == bindparam("about"))
MATTER: Final = 2
"""Levels of a category that make two orders alike."""


def remember_handler(connection: Connection, order: WorkOrder) -> None:
    """Count the unit that handled the order, where it came down furthest."""
    unit = _handler(order)
    for key in _keys(order) if unit else ():
        if connection.execute(_RAISE, {"about": key, "by": unit}).rowcount == 0:
            connection.execute(insert(precedent).values(key=key, unit=unit, count=1))


def remember_all(connection: Connection) -> None:
    """Once, for a district of an earlier program: whatever is over."""
    connection.execute(delete(precedent))
    for doc in connection.execute(select(work_order.c.doc)).scalars().all():
        order = codec.loads(doc, WorkOrder)
        if order.state.over:
            remember_handler(connection, order)


def suggestions(connection: Connection, order: WorkOrder, units: Units) -> tuple[Suggestion, ...]:
    """Up to three units for the order, each with its reasons; nothing is dispatched (R4.2)."""
    question = Question(
        place=order.place,
        category=order.category,
        functions=FUNCTIONS,
        same_place=_counts(connection, _place(order)),
        same_category=_counts(connection, _matter(order)),
    )
    return suggested(question, units)


def _counts(connection: Connection, key: str) -> dict[str, int]:
    rows = connection.execute(_COUNTS, {"about": key}) if key else ()
    return {row[0]: row[1] for row in rows}


def _keys(order: WorkOrder) -> Iterator[str]:
    yield from (key for key in (_place(order), _matter(order)) if key)


def _place(order: WorkOrder) -> str:
    place = "".join(order.place.split())
    return f"place:{place[:LONGEST]}" if place else ""


def _matter(order: WorkOrder) -> str:
    matter = "/".join(order.category[:MATTER])
    return f"matter:{matter[:LONGEST]}" if matter else ""


def _handler(order: WorkOrder) -> str:
    held = furthest(order, (hop for hop in order.assignments if hop.state is not HopState.RETURNED))
    return held.receiver if held else ""
