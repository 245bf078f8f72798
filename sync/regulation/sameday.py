"""当天处办 is a soft target: who has not met it says why, and nobody is overdue for it (R12.1)."""

from datetime import date, datetime

from sync.regulation.counting import end_of_day
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, OrderState
from sync.regulation.urgency import close_of_business
from sync.regulation.workdays import local_day


def first_day(assigned_at: datetime, rules: Rules) -> date:
    """The first working day with office hours left after the assignment: what comes at night waits for the morning."""
    day = local_day(assigned_at)
    if rules.calendar.is_working(day) and assigned_at < close_of_business(day, rules):
        return day
    return next(rules.calendar.working_days_after(day))


def same_day_ends(hop: Assignment, order: WorkOrder, rules: Rules) -> datetime:
    """When the first day is over (exclusive, zoned), under the order's own edition (R12.1)."""
    under = rules.under(order.edition)
    return end_of_day(first_day(hop.assigned_at, under), under)


def owes_same_day_reason(hop: Assignment, order: WorkOrder, now: datetime, rules: Rules) -> bool:
    """True from the end of the first day while the handler has neither come to a result nor said why (R12.1).

    Whoever has handed the order on owes none: the unit below does.
    """
    if order.state is not OrderState.OPEN or not hop.live or hop.state is HopState.RESULT_SUBMITTED:
        return False
    below = any(child.live for child in order.children(hop.id))
    return not (below or explained(hop, order) or _handled(hop, order)) and now >= same_day_ends(hop, order, rules)


def explained(hop: Assignment, order: WorkOrder) -> bool:
    """A reason was given for this assignment (R12.1)."""
    return order.verifying is not None and any(each.hop == hop.id for each in order.verifying.reasons)


def _handled(hop: Assignment, order: WorkOrder) -> bool:
    told = any(each.unit == hop.receiver and each.at >= hop.assigned_at for each in order.replies)
    return told or any(each.hop == hop.id for each in order.results)
