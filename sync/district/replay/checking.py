"""What must hold of every order and of the district's own books, whatever was done; each fault in one sentence."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC
from typing import Any, Final

from sqlalchemy import Connection, select

from sync.contract import codec
from sync.contract.manifest import Tally, bucket_of, one_row
from sync.contract.pages import Entity
from sync.district import chaining
from sync.district import manifest as books
from sync.district.district import District
from sync.district.feed import due_of
from sync.district.scope import scopes_of
from sync.district.store.tables import feed, manifest, timeline, work_order
from sync.regulation.counting import deadline, end_of_day
from sync.regulation.deadlines import extended, letter_deadline, statutory
from sync.regulation.orders import Assignment, Units, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, OrderState, RequestState

Faults = Iterator[str]

UNFINISHED: Final = (OrderState.REFERRED, OrderState.DECLINED)
"""Over at once, whatever the units had submitted and nobody reviewed (R10.1, R17.1)."""


def faults(district: District) -> Faults:
    """Everything that does not hold, order by order and then of the books as a whole."""
    with district.read() as connection:
        yield from faults_within(connection, district.units, district.rules)


def faults_within(connection: Connection, units: Units, rules: Rules) -> Faults:
    """The same, as one transaction sees it."""
    scopes = _scopes(connection)
    for row in connection.execute(select(work_order).order_by(work_order.c.id)):
        order = codec.loads(row.doc, WorkOrder)
        found = [*faults_of(order, rules), *_row(row, order, connection)]
        if scopes.get(order.id, set()) != scopes_of(order, units):
            found.append("the feed reaches other units than those that have it")
        yield from (f"{order.number}: {fault}" for fault in found)
    yield from _manifest(connection)
    yield from (f"{each.order}: step {each.step} of the chain: {each.reason}" for each in chaining.faults(connection))


def faults_of(order: WorkOrder, rules: Rules) -> Faults:
    """What does not hold of one order by itself."""
    return (fault for check in CHECKS for fault in check(order, rules))


def _row(row: Any, order: WorkOrder, connection: Connection) -> Faults:
    if (row.state, row.rev, row.due_at) != (order.state.value, order.rev, due_of(order)):
        yield "its columns are not its row's"
    kept = connection.execute(
        select(timeline.c.entry).where(timeline.c.order == order.id).order_by(timeline.c.position)
    ).scalars()
    if list(kept) != [entry.id for entry in order.timeline]:
        yield "its timeline is not the kept one"


def _steps(order: WorkOrder, _rules: Rules) -> Faults:
    if [entry.rev for entry in order.timeline] != list(range(1, order.rev + 1)):
        yield "its revisions have gaps"
    if any(one.at > other.at for one, other in zip(order.timeline, order.timeline[1:], strict=False)):
        yield "a later step is older"
    if len({entry.id for entry in order.timeline}) != len(order.timeline):
        yield "a step stands there twice"


def _states(order: WorkOrder, _rules: Rules) -> Faults:
    live = [hop for hop in order.assignments if hop.live]
    if live and order.state is not OrderState.OPEN:
        yield f"it is {order.state}, and somebody still has it"
    if order.state is OrderState.OPEN and not any(hop.leads for hop in live):
        yield "it is open, and nobody answers for it"
    if order.state is OrderState.CLOSED and order.closed_at is None:
        yield "it is closed since never"
    for hop in live:
        above = order.hop(hop.parent or "")
        if above is not None and not above.live:
            yield f"{hop.receiver} has it, and the unit above no longer"
    holders = Counter(hop.receiver for hop in live)
    yield from (f"{unit} has it twice" for unit, times in holders.items() if times > 1)


def _clocks(order: WorkOrder, rules: Rules) -> Faults:
    under = rules.under(order.edition)
    for hop in order.assignments:
        above = order.hop(hop.parent or hop.assists or "")
        if hop.live and hop.due != (min(hop.own_due, above.due) if above else hop.own_due):
            yield f"{hop.receiver} is due at another moment than its own and its parent's say"
        if hop.assists and hop.live and (above is None or not above.live or above.assists):
            yield f"{hop.receiver} assists a unit that does not lead"
        if hop.limit_days and hop.own_due != _counted(hop, order, under):
            yield f"{hop.receiver}'s own due is not what a count gives"
        if hop.signed_at and hop.signed_at < hop.assigned_at:
            yield f"{hop.receiver} signed before it got it"


def _counted(hop: Assignment, order: WorkOrder, rules: Rules) -> Any:
    """The hop's own due by day-by-day count: its limit or the day that a law names, and then each granted extension."""
    law = statutory(hop, order)
    fixed = end_of_day(law.due_day, rules).astimezone(UTC) if law and law.due_day else None
    due = fixed or deadline(hop.assigned_at, hop.limit_days, rules).due_utc
    granted = (each for each in order.extensions if each.hop == hop.id and each.state is RequestState.GRANTED)
    for each in sorted(granted, key=lambda each: each.decided_at or each.asked_at):
        due = extended(due, each.days_granted or each.days, rules).due_utc
    return due


def _requests(order: WorkOrder, _rules: Rules) -> Faults:
    for request in order.requests:
        hop = order.hop(getattr(request, "hop", None) or "")
        pending = getattr(request, "state", None) is RequestState.PENDING
        if pending and hop is not None and not hop.live:
            yield f"{request.id} waits for a word on an assignment that is over"
    for result in order.results if order.state not in UNFINISHED else ():
        hop = order.hop(result.hop)
        if not result.review and hop is not None and hop.state not in (HopState.RESULT_SUBMITTED, HopState.RETURNED):
            yield f"the result {result.id} waits for a review, and its assignment does not"


def _afterwards(order: WorkOrder, rules: Rules) -> Faults:
    """Past handlings and letters (R13.3, R13.4)."""
    after = order.aftercare
    if order.handling_count != 1 + len(after.handlings if after else ()):
        yield "it was handled more often than is on record"
    for letter in (each for each in (after.letters if after else ()) if each.owed):
        if letter.due != letter_deadline(letter.reached_at, rules.under(order.edition)).due_utc:
            yield "its letter is due at another moment than a count gives"
        if order.state is not OrderState.CLOSED:
            yield "it is open, and a letter about its closing is owed"


def _scopes(connection: Connection) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    where = (feed.c.entity == Entity.ORDER.value, feed.c.gone.is_(None))
    for scope, order in connection.execute(select(feed.c.scope, feed.c.entity_id).where(*where)):
        found.setdefault(order, set()).add(scope)
    return found


def _manifest(connection: Connection) -> Faults:
    """The manifest is what a count of the feed gives."""
    counted: dict[tuple[str, int], Tally] = defaultdict(Tally)
    columns = (feed.c.scope, feed.c.entity, feed.c.entity_id, feed.c.rev)
    for scope, kind, name, rev in connection.execute(select(*columns).where(feed.c.gone.is_(None))):
        entity = Entity(kind)
        for bucket in (bucket_of(entity, name), books.WHOLE):
            counted[scope, bucket] += one_row(entity, name, rev)
    rows = connection.execute(select(manifest))
    kept = {(scope, bucket): Tally(count, total) for scope, bucket, count, total in rows}
    for scope, bucket in sorted(kept.keys() | counted.keys()):
        if kept.get((scope, bucket)) != counted.get((scope, bucket)):
            yield f"the manifest of {scope}, bucket {bucket}, is not what a count gives"


Check = Callable[[WorkOrder, Rules], Faults]
CHECKS: Final[tuple[Check, ...]] = (_steps, _states, _clocks, _requests, _afterwards)
