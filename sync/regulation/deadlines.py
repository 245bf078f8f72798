"""The limits of the Measures, and why an assignment is due when it is (R12.2-R12.4, R12.6, R12.9, R13.4)."""

from dataclasses import dataclass, replace
from datetime import datetime

from sync.regulation.counting import Deadline, Skipped, count_from, count_to, deadline, due_day, end_of_day
from sync.regulation.editions import Number
from sync.regulation.limits import STATUTORY, StatutoryLimit
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import Kind, Level, RequestState
from sync.regulation.urgency import Bounds, Urgency, bounds, close_of_business, signing_deadline, urgency

__all__ = [
    "Bounds",
    "Deadline",
    "Limit",
    "Skipped",
    "Urgency",
    "bounds",
    "close_of_business",
    "count_from",
    "deadline",
    "due_day",
    "end_of_day",
    "explain",
    "extended",
    "letter_deadline",
    "limit_for",
    "own_deadline",
    "signing_deadline",
    "statutory",
    "upward_deadline",
    "urgency",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """`days` working days, and the requirement that says so."""

    days: int
    article: str


def limit_for(level: Level, kind: Kind, rules: Rules) -> Limit:
    """A receiver's limit: villages R12.2, all others by kind R12.3 and R12.4 (sections and enterprises inherit)."""
    if level is Level.VILLAGE:
        return _limit(rules.edition.village)
    return _limit(rules.edition.consultation if kind is Kind.CONSULTATION else rules.edition.other_kinds)


def extended(due: datetime, days: int, rules: Rules) -> Deadline:
    """`days` working days after the present due date (R12.9)."""
    return count_from(due_day(due), days, rules, article="R12.9")


def upward_deadline(assigned_at: datetime, rules: Rules) -> Deadline:
    """Until when a unit may submit upward without being late (R12.6)."""
    number = rules.edition.upward
    return deadline(assigned_at, number.value, rules, article=number.article)


def letter_deadline(reached_at: datetime, rules: Rules) -> Deadline:
    """Until when the 函告 is due after the second 差评 reached the unit (R13.4)."""
    number = rules.edition.letter
    return deadline(reached_at, number.value, rules, article=number.article)


def _limit(number: Number) -> Limit:
    return Limit(days=number.value, article=number.article)


def own_deadline(hop: Assignment, order: WorkOrder, rules: Rules) -> Deadline:
    """The hop's own limit with its granted extensions, whatever its parent's (R4.1, R12.9, R12.10).

    An assisting hop without days of its own has the lead's (R12.8).
    """
    rules = rules.under(order.edition)
    lead = order.hop(hop.assists) if hop.assists and not hop.limit_days else None
    if lead is not None:
        return explain(lead, order, rules)
    found = _limited(hop, statutory(hop, order), rules)
    granted = [each for each in order.extensions if each.hop == hop.id and each.state is RequestState.GRANTED]
    for extension in granted:  # in the order of the decisions: nobody asks again before one is decided
        found = _joined(found, extended(found.due_at, extension.days_granted or extension.days, rules))
    return found


def statutory(hop: Assignment, order: WorkOrder) -> StatutoryLimit | None:
    """The statutory limit on which the hop's own rests, with its citation; None for an ordinary one (R12.10)."""
    if hop.article != STATUTORY or order.limits is None:
        return None
    return order.limits.covering(hop.receiver, hop.ended_at)


def _limited(hop: Assignment, law: StatutoryLimit | None, rules: Rules) -> Deadline:
    if law is not None and law.due_day is not None:
        return count_to(law.due_day, hop.assigned_at, rules, article=STATUTORY, hop=hop.id)
    return deadline(hop.assigned_at, hop.limit_days, rules, article=hop.article, hop=hop.id)


def explain(hop: Assignment, order: WorkOrder, rules: Rules) -> Deadline:
    """Why this hop is due when it is: the earlier of its own limit and its parent's (R12.4) or its lead's (R12.8).

    `hop` of the answer names the assignment whose limit decides.
    """
    own = own_deadline(hop, order, rules)
    parent = order.hop(hop.parent or hop.assists or "")
    if parent is None:
        return own
    above = explain(parent, order, rules)
    return own if own.due_at <= above.due_at else above


def _joined(first: Deadline, more: Deadline) -> Deadline:
    return replace(
        more,
        counted=first.counted + more.counted,
        skipped=first.skipped + more.skipped,
        provisional=first.provisional or more.provisional,
        limit_days=first.limit_days + more.limit_days,
        start_date=first.start_date,
        hop=first.hop,
    )
