"""Reads the feed of one unit: what is new after a sequence, or everything in the order a first sync needs it."""

import heapq
from collections.abc import Collection, Iterator
from functools import cache
from itertools import islice
from operator import attrgetter
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, Select, and_, bindparam, case, func, literal, not_, or_, select, tuple_

from sync.contract import codec
from sync.contract.handover import HANDOVER_ID
from sync.contract.leaving_out import without_body
from sync.contract.pages import PHRASES_ID, Change, Entity, Gone, sum_of
from sync.contract.release.manifest import RELEASE_ID
from sync.district.feed import EVERYONE
from sync.district.handovers import load_handover
from sync.district.phrases import load_phrases
from sync.district.releases.offering import on_offer
from sync.district.setup import load_rules
from sync.district.store.tables import feed, work_order
from sync.district.units.designations import load_designations, with_designations
from sync.regulation.orders import Units

CHUNK: Final = 100
"""Rows read at once; between two chunks no database lock is held."""

FIRST: Final = (-1, -(2**62), "")
"""Before the first row of a first sync."""

NOTHING_SEEN: Final = -1

FeedRow = Row[Any]

# What every poll asks is built once: building such a statement takes longer than running it.
_SCOPE: Final = feed.c.scope == bindparam("unit")
_NEED: Final = (feed.c.phase, feed.c.rank, feed.c.entity_id)
_PLACE: Final = tuple_(*(bindparam(column.name, type_=column.type) for column in _NEED))
_ANY: Final = select(literal(1)).where(_SCOPE, feed.c.seq > bindparam("later")).limit(1)


def anything_new(connection: Connection, unit: str, after: int) -> bool:
    """True when the unit's feed holds a row after this sequence: two index look-ups, whatever its size."""
    return any(
        connection.execute(_ANY, {"unit": scope, "later": after}).first() is not None for scope in (EVERYONE, unit)
    )


def anything_else_new(connection: Connection, unit: str, after: int, orders: Collection[str]) -> bool:
    """True when the unit's feed holds a row after this sequence that is about none of these orders."""
    theirs = and_(feed.c.entity == Entity.ORDER.value, feed.c.entity_id.in_(orders))
    where = (feed.c.scope.in_((EVERYONE, unit)), feed.c.seq > after, not_(theirs))
    return connection.execute(select(literal(1)).where(*where).limit(1)).first() is not None


def new_rows(connection: Connection, unit: str, after: int, upto: int, below: bool) -> list[FeedRow]:
    """The next rows by sequence, removals included; `below` leaves out what only the district may see (R17.3)."""
    sought = {"later": after, "upto": upto, "most": CHUNK}
    parts = [connection.execute(_newer(below), {**sought, "unit": scope}).all() for scope in (EVERYONE, unit)]
    return list(islice(heapq.merge(*parts, key=attrgetter("seq")), CHUNK))


def needed_rows(
    connection: Connection, unit: str, after: tuple[int, int, str], upto: int, below: bool
) -> list[FeedRow]:
    """The next rows of a first sync: units and rules, open orders by due moment, then closed ones.

    What was pulled for secrecy is said too: a workstation that begins anew may still hold words about it (R17.1).
    """
    phase, rank, entity_id = after
    sought = {"phase": phase, "rank": rank, "entity_id": entity_id, "upto": upto, "most": CHUNK}
    for scope in (EVERYONE, unit):
        found = connection.execute(_needed(below), {**sought, "unit": scope}).all()
        if found:
            return list(found)
    return []


def rows_before(
    connection: Connection, unit: str, after: tuple[int, int, str], upto: int, below: bool, count: int
) -> list[bytes]:
    """The last orders that a first sync sent before it stood at `after`, in the order of their sending."""
    sent = rows_for(below).where(
        feed.c.scope == unit, tuple_(*_NEED) <= after, feed.c.seq <= upto, feed.c.gone.is_(None)
    )
    ordered = sent.where(feed.c.entity == Entity.ORDER.value).order_by(*(column.desc() for column in _NEED))
    return [bytes(row.doc) for row in reversed(connection.execute(ordered.limit(count)).all())]


def changes_from(
    connection: Connection, rows: list[FeedRow], units: Units, seen: int = NOTHING_SEEN
) -> Iterator[Change]:
    """The rows as they travel; words that came by the sequence `seen` or before it are left out.

    Designations are read here, not with the units: the command line may have written them since (R6.7).
    """
    units = _designating(connection, units) if any(row.entity == Entity.UNIT.value for row in rows) else units
    for row in rows:
        kind = Entity(row.entity)
        if row.gone is not None:
            yield Change(entity=kind, id=row.entity_id, rev=row.rev, gone=Gone(row.gone))
        else:
            yield _upsert(kind, row, _doc(connection, row, units), seen)


def _designating(connection: Connection, units: Units) -> Units:
    known = load_designations(connection)
    return {unit.id: with_designations(unit, known) for unit in units.values()} if known else units


def _upsert(kind: Entity, row: FeedRow, doc: bytes, seen: int) -> Change:
    shorter = without_body(doc) if kind is Entity.ORDER and row.since <= seen else None
    if shorter is None:
        return Change(entity=kind, id=row.entity_id, rev=row.rev, row=msgspec.Raw(doc))
    brief = msgspec.Raw(shorter)
    return Change(entity=kind, id=row.entity_id, rev=row.rev, row=brief, sum=sum_of(doc), lacks_body=True)


def one_order(connection: Connection, unit: str, order_id: str, units: Units, below: bool) -> Change | None:
    """The order as this unit's feed shows it now, None if the unit never knew of it."""
    where = (feed.c.scope == unit, feed.c.entity == Entity.ORDER.value, feed.c.entity_id == order_id)
    rows = list(connection.execute(rows_for(below).where(*where)).all())
    return next(changes_from(connection, rows, units), None)


@cache
def _newer(below: bool) -> Select[Any]:
    where = (_SCOPE, feed.c.seq > bindparam("later"), feed.c.seq <= bindparam("upto"))
    return rows_for(below).where(*where).order_by(feed.c.seq).limit(bindparam("most"))


@cache
def _needed(below: bool) -> Select[Any]:
    here = or_(feed.c.gone.is_(None), feed.c.gone == Gone.REDACTED.value)
    where = (_SCOPE, tuple_(*_NEED) > _PLACE, feed.c.seq <= bindparam("upto"), here)
    return rows_for(below).where(*where).order_by(*_NEED).limit(bindparam("most"))


def rows_for(below: bool) -> Select[Any]:
    """Rows of the feed with what travels of an order; `below` leaves out what only the district may see (R17.3).

    A scope that was let know the reporter gets the whole of it.
    """
    on = and_(feed.c.entity == Entity.ORDER.value, work_order.c.id == feed.c.entity_id)
    told = func.coalesce(work_order.c.doc_below, work_order.c.doc)
    doc = case((feed.c.knows, work_order.c.doc), else_=told) if below else work_order.c.doc
    return select(feed, doc.label("doc")).select_from(feed.outerjoin(work_order, on))


def _doc(connection: Connection, row: FeedRow, units: Units) -> bytes:
    if row.entity == Entity.ORDER.value:
        return bytes(row.doc)
    if row.entity == Entity.UNIT.value:
        return codec.dumps(units[row.entity_id])
    if row.entity_id == PHRASES_ID:
        return codec.dumps(load_phrases(connection))
    if row.entity_id == HANDOVER_ID:
        return codec.dumps(load_handover(connection, row.scope))
    if row.entity_id == RELEASE_ID:
        return codec.dumps(on_offer(connection))
    return codec.dumps(load_rules(connection).sheet())
