"""How an order is shared between the lead and the assisting units: questions that both ends ask of it (R12.8)."""

from collections.abc import Iterable

from sync.regulation.orders import Assignment, WorkOrder


def assisted(order: WorkOrder, hop: Assignment) -> Assignment | None:
    """The assisting assignment that this one is or came down from; None on the lead's side."""
    return next((each for each in (hop, *order.above(hop)) if each.assists is not None), None)


def handler(order: WorkOrder) -> Assignment | None:
    """The live assignment handed down furthest on the lead's side; the latest of several."""
    return furthest(order, (hop for hop in order.assignments if hop.live))


def furthest(order: WorkOrder, hops: Iterable[Assignment]) -> Assignment | None:
    """Of these, in their order, the latest on the lead's side with none of them below it."""
    some = [hop for hop in hops if assisted(order, hop) is None]
    parents = {hop.parent for hop in some}
    return next((hop for hop in reversed(some) if hop.id not in parents), None)


def beside(order: WorkOrder, hop: Assignment) -> tuple[Assignment, ...]:
    """Live assignments of the same side, lead's or helper's, that lie neither above nor below this one (R12.6)."""
    line, side = (hop, *order.above(hop)), assisted(order, hop)
    alike = (each for each in order.assignments if each.live and assisted(order, each) == side)
    return tuple(each for each in alike if each not in line and hop not in order.above(each))


def missing(order: WorkOrder, lead: Assignment) -> tuple[Assignment, ...]:
    """Live assignments of assisting units, which owe this lead their opinion."""
    return tuple(hop for hop in order.assignments if hop.live and hop.assists == lead.id)


def opined(order: WorkOrder, unit: str) -> bool:
    """True when the unit gave its opinion in the present handling; it stays, whoever leads."""
    opinions = order.together.opinions if order.together else ()
    return any(each.unit == unit and each.handling == order.handling_count for each in opinions)


def district_of(order: WorkOrder, hop: Assignment) -> str:
    """The unit that gave the order out: the sender at the top, known to whoever has the assignment."""
    return [hop, *order.above(hop)][-1].sender
