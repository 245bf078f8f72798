"""Finds the earlier orders that a new one may repeat by what it shares with them, never by looking at all (R16.1)."""

import hashlib
from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, select

from sync.contract import codec
from sync.district.store.moments import stored
from sync.district.store.tables import repeat_key, work_order
from sync.regulation.acts import LinkRepeat
from sync.regulation.orders import WorkOrder
from sync.regulation.plain import plain_phone
from sync.regulation.repeats import Likely, cited_numbers, likely_repeats, plain_text
from sync.regulation.terms import Likeness
from sync.regulation.verdicts import Refused, refused
from sync.regulation.withholding import hides_reporter

NARROW: Final = 20
"""Earlier orders looked at for each thing shared, the newest first; somebody sent 97 messages."""

_SHARING: Final = (
    select(repeat_key.c.order)
    .where(repeat_key.c.key == bindparam("shared"))
    .order_by(repeat_key.c.at.desc())
    .limit(NARROW)
)
_BY_NUMBER: Final = select(work_order.c.id).where(work_order.c.number.in_(bindparam("numbers", expanding=True)))
_BY_UPSTREAM: Final = select(work_order.c.id).where(work_order.c.upstream_no.in_(bindparam("numbers", expanding=True)))
_DOCS: Final = select(work_order.c.doc).where(work_order.c.id.in_(bindparam("ids", expanding=True)))
_NUMBERED: Final = select(work_order.c.doc).where(work_order.c.number == bindparam("number"))


def remember_keys(connection: Connection, order: WorkOrder) -> None:
    """Keep what later orders may share with this one, as digests."""
    rows = [{"key": key, "order": order.id, "at": stored(order.registered_at)} for key in _keys(order)]
    if rows:
        connection.execute(insert(repeat_key), rows)


def remember_all(connection: Connection) -> None:
    """Once, for a district of an earlier program."""
    connection.execute(delete(repeat_key))
    for doc in connection.execute(select(work_order.c.doc)).scalars().all():
        remember_keys(connection, codec.loads(doc, WorkOrder))


def repeats_of(connection: Connection, order: WorkOrder) -> tuple[Likely, ...]:
    """The orders that this one seems to repeat, sure ones first."""
    ids = {other for other in _sharing(connection, order) if other != order.id}
    docs = connection.execute(_DOCS, {"ids": sorted(ids)}).scalars() if ids else ()
    return likely_repeats(order, [codec.loads(doc, WorkOrder) for doc in docs])


def sure_link(connection: Connection, order: WorkOrder) -> LinkRepeat | None:
    """The link that needs nobody's eyes; to the first of a chain of repeats."""
    best = next((each for each in repeats_of(connection, order) if each.sure), None)
    if best is None:
        return None
    first = best.order.repeat.first if best.order.repeat else best.order.number
    return LinkRepeat(first=first, why=best.told)


def no_first(connection: Connection, act: LinkRepeat, order: WorkOrder | None) -> Refused | None:
    """Why the order cannot be a repeat of what `act` names, as far as the district's own orders tell."""
    if not act.first or order is None:
        return None
    doc = connection.execute(_NUMBERED, {"number": act.first}).scalar()
    if doc is None:
        return refused("R16.1", f"没有编号为{act.first}的工单。", "请核对首件的工单编号。")
    first = codec.loads(doc, WorkOrder)
    if first.repeat is not None:
        return refused("R16.1", f"{first.number}本身是重复件。", f"请关联到它的首件{first.repeat.first}。")
    if first.registered_at > order.registered_at:
        return refused("R16.1", "首件应当早于重复件登记。", "请在较晚的一件上关联较早的一件。")
    if Likeness.SAME_REPORTER in act.why and (hides_reporter(order) or hides_reporter(first)):
        return refused(
            "R17.3", "其中一件的反映人身份应当保密，不能注明是同一反映人。", "请改用其他依据，或按人工核对登记。"
        )
    return None


def _keys(order: WorkOrder) -> Iterator[str]:
    for kind, value in (("text", plain_text(order)), ("phone", plain_phone(order.reporter.phone))):
        if value:
            yield hashlib.sha256(f"{kind}:{value}".encode()).hexdigest()


def _sharing(connection: Connection, order: WorkOrder) -> Iterator[str]:
    for key in _keys(order):
        yield from connection.execute(_SHARING, {"shared": key}).scalars()
    cited = cited_numbers(f"{order.subject} {order.body}")[:NARROW]
    numbers = sorted({spelled for number in cited for spelled in (number, number.upper())})
    if numbers:
        for query in (_BY_NUMBER, _BY_UPSTREAM):
            yield from connection.execute(query.limit(NARROW), {"numbers": numbers}).scalars()
