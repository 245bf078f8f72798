"""Assignments: how they are made, ended, and kept with the effective due of R12.4."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from sync.regulation.allotting import SHORTENED, allotted
from sync.regulation.deadlines import due_day, own_deadline, statutory
from sync.regulation.effects.lapsing import lapsed
from sync.regulation.effects.stamp import Case
from sync.regulation.orders import Assignment, Unit, WorkOrder
from sync.regulation.parties import way_up
from sync.regulation.rules import Rules
from sync.regulation.sharing import assisted
from sync.regulation.terms import HopState, Level

ENDED = frozenset({HopState.RETURNED, HopState.FINISHED})


def handed_down(
    order: WorkOrder,
    case: Case,
    to: Unit,
    *,
    sender: str,
    parent: Assignment | None,
    id: str,
    note: str = "",
    limit_days: int | None = None,
) -> Assignment:
    """A fresh hop with its own clock from now; a limit set by the sender may only shorten (R4.1, R12.4)."""
    limit = allotted(order, to, case.stamp.at, case.rules, limit_days)
    hop = Assignment(
        id=id,
        parent=parent.id if parent else None,
        sender=sender,
        receiver=to.id,
        superior=sender,
        assigned_at=case.stamp.at.astimezone(UTC),
        limit_days=limit.days,
        article=limit.article,
        wanted_days=limit_days if limit.article == SHORTENED else None,
        own_due=case.stamp.at,
        due=case.stamp.at,
        note=note,
    )
    hop = replace(hop, own_due=own_deadline(hop, order, case.rules).due_utc)
    return effective(hop, parent, order, case.rules)


def dispatched(order: WorkOrder, case: Case, to: str, note: str) -> tuple[Assignment, ...]:
    """The hops from the district down to a unit, one per level, all from the same moment (R4.1, R4.2)."""
    hops: list[Assignment] = []
    sender = case.stamp.actor.unit
    for place, unit in enumerate(path_down(case, to)):
        hop_id = case.stamp.id if place == 0 else f"{case.stamp.id}.{place + 1}"
        parent = hops[-1] if hops else None
        hops.append(handed_down(order, case, unit, sender=sender, parent=parent, id=hop_id, note=note))
        sender = unit.id
    return tuple(hops)


def path_down(case: Case, to: str) -> list[Unit]:
    """The units from below the district to `to`."""
    return [unit for unit in way_up(case.units, to) if unit.level is not Level.DISTRICT][::-1]


def effective(hop: Assignment, parent: Assignment | None, order: WorkOrder, rules: Rules) -> Assignment:
    """The hop with the earlier of its own due and its parent's (R12.4), or for an assisting one the lead's (R12.8)."""
    if parent is None or (not _follows_lead(hop) and hop.own_due <= parent.due):
        return replace(hop, due=hop.own_due, provisional=_may_move(hop, order, rules))
    return replace(hop, due=parent.due, provisional=parent.provisional)


def _follows_lead(hop: Assignment) -> bool:
    """True for an assisting assignment without a limit of its own (R12.8)."""
    return hop.assists is not None and not hop.limit_days


def _may_move(hop: Assignment, order: WorkOrder, rules: Rules) -> bool:
    """True where a notice still to come may move its own due; a day that a law names stays (R12.10)."""
    law, last = statutory(hop, order), due_day(hop.own_due)
    return rules.calendar.is_provisional(last) and not (law is not None and law.due_day == last)


def changed(order: WorkOrder, hop_id: str, change: Callable[[Assignment], Assignment]) -> WorkOrder:
    """The order with one hop changed."""
    hops = tuple(change(hop) if hop.id == hop_id else hop for hop in order.assignments)
    return replace(order, assignments=hops)


def replaced(order: WorkOrder, new: Assignment) -> WorkOrder:
    """The order with the hop of the same id replaced."""
    return changed(order, new.id, lambda _old: new)


def entering(order: WorkOrder, hop_id: str, state: HopState, at: datetime) -> WorkOrder:
    """The order with one hop in a new state; what hangs on an ended hop ends with it."""
    ended_at = at if state in ENDED else None
    order = changed(order, hop_id, lambda hop: replace(hop, state=state, ended_at=ended_at))
    return lapsed(order, {hop_id}, at) if ended_at else order


def ending(order: WorkOrder, hop_ids: Iterable[str], state: HopState, at: datetime) -> WorkOrder:
    """The order with those of the hops ended that are still live."""
    ended = set(hop_ids)
    for hop in order.assignments:
        if hop.id in ended and hop.live:
            order = entering(order, hop.id, state, at)
    return order


def redated(order: WorkOrder, rules: Rules) -> WorkOrder:
    """The order with every live hop's effective due worked out again: parents before children, the lead before all."""
    for hop in sorted(order.assignments, key=lambda hop: assisted(order, hop) is not None):
        if hop.live:
            over = order.hop(hop.parent or hop.assists or "")
            order = replaced(order, effective(_following(hop, over), over, order, rules))
    return order


def _following(hop: Assignment, lead: Assignment | None) -> Assignment:
    """An assisting hop without a limit of its own is due with the lead, wherever that moves (R12.8)."""
    return replace(hop, own_due=lead.due) if lead is not None and _follows_lead(hop) else hop


def subtree(order: WorkOrder, hop_id: str) -> list[str]:
    """The hop and everything handed down from it, from the top."""
    below = [found for child in order.children(hop_id) for found in subtree(order, child.id)]
    return [hop_id, *below]
