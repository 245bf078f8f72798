"""Which limit an assignment is given: a statutory one where there is one, else that of its level and the kind."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from sync.regulation.counting import working_days_to
from sync.regulation.deadlines import Limit, limit_for, own_deadline
from sync.regulation.limits import STATUTORY, StatutoryLimit
from sync.regulation.orders import Assignment, Unit, WorkOrder
from sync.regulation.rules import Rules

SHORTENED: Final = "R12.4"
"""Sections and enterprises inherit a limit or get a shorter one from the level above; so may a village."""


def allotted(order: WorkOrder, unit: Unit, at: datetime, rules: Rules, wanted: int | None = None) -> Limit:
    """The limit of an assignment to `unit` that begins at `at`; one `wanted` by its sender may only shorten (R12.4).

    `rules` are the order's own (R23.1). A statutory limit replaces the ordinary one (R12.10).
    """
    law = order.limits.covering(unit.id) if order.limits else None
    limit = _lawful(law, at, rules) if law else limit_for(unit.level, order.kind, rules)
    return Limit(days=wanted, article=SHORTENED) if wanted and wanted < limit.days else limit


def reallotted(hop: Assignment, order: WorkOrder, unit: Unit, rules: Rules) -> Assignment:
    """The hop with its limit worked out anew from its own start, its granted extensions on top (R12.4, R12.9, R12.10).

    What its sender wanted still shortens it; what was arranged for an assisting unit stays as it is (R12.8).
    """
    if hop.assists is not None:
        return hop
    limit = allotted(order, unit, hop.assigned_at, rules, hop.wanted_days)
    hop = replace(hop, limit_days=limit.days, article=limit.article)
    return replace(hop, own_due=own_deadline(hop, order, rules).due_utc)


def _lawful(law: StatutoryLimit, at: datetime, rules: Rules) -> Limit:
    days = law.days or (working_days_to(law.due_day, at, rules) if law.due_day else 0)
    return Limit(days=days, article=STATUTORY)
