"""Which replies tell the reporter what this handling came to, so that it can be closed on them (R14.3, R14.4)."""

from sync.regulation.orders import Assignment, Reply, Result, WorkOrder
from sync.regulation.terms import HopState, Review


def told(order: WorkOrder, lead: Assignment) -> tuple[Reply, ...]:
    """Replies by the lead or below it, of whom did not give the order back, that no result has overtaken."""
    parts = [
        hop for hop in order.assignments if lead in (hop, *order.above(hop)) and hop.state is not HopState.RETURNED
    ]
    results = [each for each in order.results if each.hop in {hop.id for hop in parts}]
    given = (reply for reply in order.replies if any(_of(reply, hop) for hop in parts))
    return tuple(reply for reply in given if not any(_overtakes(result, reply) for result in results))


def _of(reply: Reply, hop: Assignment) -> bool:
    return reply.unit == hop.receiver and reply.at >= hop.assigned_at


def _overtakes(result: Result, reply: Reply) -> bool:
    """True for a result that is newer; a unit may tell first and report then, unless that was sent back (R6.2)."""
    usual = result.unit == reply.unit and result.review != Review.SEND_BACK.value
    return result.at > reply.at and not usual
