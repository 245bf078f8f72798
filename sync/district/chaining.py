"""Chains what an earlier program kept without a chain, once; and holds what is kept against its chain (R21.3)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Connection, func, select, update

from sync.contract import codec
from sync.district.store.tables import only_grows, timeline, work_order
from sync.regulation.chain import Break, links, verify
from sync.regulation.orders import TimelineEntry, WorkOrder
from sync.regulation.saying import who
from sync.regulation.terms import label
from sync.regulation.workdays import SHANGHAI

_LINK: Final = "ALTER TABLE timeline ADD COLUMN link VARCHAR(22) NOT NULL DEFAULT ''"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What does not hold: `order` is its number, `step` the first step concerned (0: the whole)."""

    order: str
    step: int
    reason: str


def chain_all(connection: Connection) -> None:
    """Give every step its link, as the steps stand now."""
    for verb in ("UPDATE", "DELETE"):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS timeline_before_{verb}")
    if "link" not in {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(timeline)")}:
        connection.exec_driver_sql(_LINK)
    for order_id in connection.execute(select(work_order.c.id)).scalars().all():
        _chain_one(connection, order_id)
    only_grows(timeline, connection)


def faults(connection: Connection, orders: list[str] | None = None) -> Iterator[Fault]:
    """Everything that was altered behind the program's back, in these orders (ids) or in all and the table of steps."""
    query = select(work_order.c.id, work_order.c.number, work_order.c.doc, work_order.c.doc_below)
    if orders is not None:
        query = query.where(work_order.c.id.in_(orders))
    for row in connection.execute(query.order_by(work_order.c.id)).all():
        found = _broken(connection, row)
        if found is not None:
            yield Fault(order=row.number, step=found.step, reason=found.reason)
    if orders is None:
        yield from _of_the_table(connection)


def step_of(connection: Connection, order_id: str, link: str) -> int:
    """With which step of the order its chain's head was this link; 0: it never was (R21.3)."""
    where = (timeline.c.order == order_id, timeline.c.link == link)
    return connection.execute(select(timeline.c.rev).where(*where)).scalar() or 0


def _broken(connection: Connection, row: Any) -> Break | None:
    """The first step at which the kept steps, the rendered rows and the chain do not say the same."""
    kept = connection.execute(
        select(timeline.c.doc, timeline.c.link).where(timeline.c.order == row.id).order_by(timeline.c.position)
    ).all()
    try:
        entries = tuple(codec.loads(step.doc, TimelineEntry) for step in kept)
        orders = [codec.loads(doc, WorkOrder) for doc in (row.doc, row.doc_below) if doc is not None]
    except codec.Malformed as error:
        return Break(0, f"记录已无法读出（{error.field}）")
    told = orders[0]
    broken = verify(replace(told, timeline=entries), [step.link for step in kept])
    found = [each for each in (broken, *(_other(entries, order) for order in orders)) if each is not None]
    first = min(found, key=lambda each: each.step or len(entries) + 1, default=None)
    return _named(first, entries) if first else None


def _other(entries: tuple[TimelineEntry, ...], order: WorkOrder) -> Break | None:
    """Where a rendered row tells other steps than were kept."""
    for number, (kept, told) in enumerate(zip(entries, order.timeline, strict=False), start=1):
        if kept != told:
            return Break(number, "工单上显示的内容与留存的步骤不同")
    if len(entries) != len(order.timeline):
        fewer = min(len(entries), len(order.timeline))
        return Break(fewer + 1, f"留存{len(entries)}步，工单上显示{len(order.timeline)}步")
    return None


def _named(found: Break, entries: tuple[TimelineEntry, ...]) -> Break:
    if not 0 < found.step <= len(entries):
        return found
    entry = entries[found.step - 1]
    when = f"{entry.at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
    return Break(found.step, f"{when} {who(entry)}“{label(entry.verb)}”：{found.reason}")


def _of_the_table(connection: Connection) -> Iterator[Fault]:
    """Steps are numbered without gaps through all orders, so that a whole order cannot vanish with its steps."""
    count, last = connection.execute(select(func.count(), func.max(timeline.c.position))).one()
    if count != (last or 0):
        yield Fault(order="", step=0, reason=f"全部工单共应留存{last}步，只有{count}步")
    strays = select(timeline.c.order, func.count()).where(timeline.c.order.not_in(select(work_order.c.id)))
    for order_id, steps in connection.execute(strays.group_by(timeline.c.order)):
        yield Fault(order=order_id, step=0, reason=f"留存有{steps}步，工单本身已不在")


def _chain_one(connection: Connection, order_id: str) -> None:
    where = timeline.c.order == order_id
    steps = connection.execute(select(timeline.c.position, timeline.c.doc).where(where).order_by(timeline.c.position))
    entries = {row.position: codec.loads(row.doc, TimelineEntry) for row in steps.all()}
    for position, link in zip(entries, links(order_id, entries.values()), strict=True):
        connection.execute(update(timeline).where(timeline.c.position == position).values(link=link))
