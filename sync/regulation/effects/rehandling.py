"""重办: a closed order is given to its unit again, with fresh clocks; the earlier handling stays on record (R13.3)."""

from dataclasses import replace

from sync.regulation.aftercare import Aftercare, Handling
from sync.regulation.effects.hops import dispatched
from sync.regulation.effects.stamp import Case, Made
from sync.regulation.following import last_reply
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.owing import rated
from sync.regulation.terms import HopState, OrderState

AGAIN = "重办"


def rehandled(order: WorkOrder, case: Case, text: str, article: str) -> Made:
    """The order open again at the unit that answers for it, and below it at whom the district had meant (R13.3)."""
    hops = dispatched(order, case, _lowest(order).receiver, note=text)
    after = order.aftercare or Aftercare()
    opened = replace(
        order,
        state=OrderState.OPEN,
        handling_count=order.handling_count + 1,
        assignments=order.assignments + hops,
        closed_at=None,
        outcome=None,
        aftercare=replace(after, handlings=(*after.handlings, _past(order, case))),
    )
    names = " → ".join(case.name(hop.receiver) for hop in hops)
    text = f"{text}。第{opened.handling_count}次办理，交{names}"
    return Made(opened, text=text, article=article, hop=hops[0].id, due_after=hops[-1].due, flags=(AGAIN,))


def _past(order: WorkOrder, case: Case) -> Handling:
    last, reply = rated(order), last_reply(order)
    told = (reply.text or reply.why_not_reached) if reply else ""
    return Handling(
        number=order.handling_count,
        closed_at=order.closed_at or case.stamp.at,
        outcome=order.outcome,
        reply=told,
        rating=last.rating if last else None,
        callbacks=len(order.callbacks),
        reopened_at=case.stamp.at,
    )


def _lowest(order: WorkOrder) -> Assignment:
    """The furthest hop that the district's own dispatch had made; one that was returned is not asked again."""
    found = order.answerable
    if found is None:
        raise LookupError(f"nobody answers for order {order.id}")
    top = found
    while below := _dispatched_below(order, found, top):
        found = below
    return found


def _dispatched_below(order: WorkOrder, hop: Assignment, top: Assignment) -> Assignment | None:
    """The next level of the same dispatch: its hops share the command's id."""
    same = (each for each in order.children(hop.id) if each.id.startswith(f"{top.id}."))
    return next((each for each in same if each.state is not HopState.RETURNED), None)
