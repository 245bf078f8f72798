"""What an arrangement does to the assignments: who keeps one, whose ends, who gets one afresh (R12.7, R12.8)."""

from dataclasses import replace

from sync.regulation.acts import Coordinate
from sync.regulation.deadlines import deadline
from sync.regulation.effects.hops import ending, handed_down, redated, replaced, subtree
from sync.regulation.effects.stamp import Case
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.sharing import opined
from sync.regulation.terms import HopState


def parted(order: WorkOrder, act: Coordinate, case: Case) -> WorkOrder:
    """The order with the lead's and the assisting units' assignments.

    A unit that stays in its part keeps its assignment with all below it and its clock; every other one ends.
    """
    held = {hop.receiver: hop for hop in order.assignments if hop.live and hop.parent is None}
    lead = held.get(act.lead)
    lead = lead if lead is not None and lead.assists is None else None
    staying = {unit: held[unit] for unit in act.assisting if unit in held and held[unit].assists is not None}
    kept = {hop.id for hop in (lead, *staying.values()) if hop is not None}
    for hop in held.values():
        if hop.id not in kept:
            order = ending(order, subtree(order, hop.id), HopState.RETURNED, case.stamp.at)
    if lead is None:
        lead = _fresh(order, act.lead, case.stamp.id, act.plan, case)
        order = replace(order, assignments=(*order.assignments, lead))
    for hop in staying.values():
        order = replaced(order, replace(hop, assists=lead.id))
    for place, unit in enumerate(act.assisting):
        if unit not in staying and not opined(order, unit):
            hop = _assisting(_fresh(order, unit, f"{case.stamp.id}.{place + 2}", act.plan, case), lead, act, case)
            order = replace(order, assignments=(*order.assignments, hop))
    return redated(order, case.rules)


def _fresh(order: WorkOrder, unit: str, hop_id: str, plan: str, case: Case) -> Assignment:
    sender = case.stamp.actor.unit
    return handed_down(order, case, case.units[unit], sender=sender, parent=None, id=hop_id, note=plan)


def _assisting(hop: Assignment, lead: Assignment, act: Coordinate, case: Case) -> Assignment:
    """No limit of its own: the lead's due is its own (0 days), unless the arrangement asks for the opinion sooner."""
    if act.opinion_days is None:
        return replace(hop, assists=lead.id, limit_days=0, own_due=lead.due, article="R12.8")
    own_due = deadline(case.stamp.at, act.opinion_days, case.rules).due_utc
    return replace(hop, assists=lead.id, limit_days=act.opinion_days, own_due=own_due, article="R12.8")
