"""催办 of many at once: who would be urged about what, who was already today, and what cannot be urged (R14.5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.actions.barred import Barred
from desktop.actions.case import Case
from desktop.actions.desk import Desk
from desktop.actions.submit import OUTSIDE, Done, submit
from sync.cache.below import Target
from sync.cache.changed import NOTHING, Changed
from sync.regulation.acts import UrgeReceiver
from sync.regulation.orders import Assignment
from sync.regulation.terms import UrgeKind, Verb
from sync.regulation.urgency import Urgency, urgency
from sync.regulation.workdays import local_day
from sync.regulation.workflow import Refused, may

MOST: Final = 200
"""Orders in one chase; each is a signed command of its own."""

KINDS: Final = {
    Urgency.OVERDUE: UrgeKind.OVERDUE,
    Urgency.TODAY: UrgeKind.NEAR_DUE,
    Urgency.NEAR: UrgeKind.NEAR_DUE,
    Urgency.CALM: UrgeKind.PROGRESS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chase:
    """One urge that could be sent: the order, the assignment, the unit's name, and why it is urged."""

    order_id: str
    subject: str
    hop: str
    unit: str
    kind: UrgeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Who would be urged: `ready` for the first time today, `again` once more, `barred` not at all."""

    ready: tuple[Chase, ...] = ()
    again: tuple[Chase, ...] = ()
    barred: tuple[Barred, ...] = ()

    def chosen(self, *, again: bool) -> tuple[Chase, ...]:
        """What is sent; those that were urged today already only where that is wanted."""
        return (*self.ready, *(self.again if again else ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChaseDone:
    """What came of it: the outbox items, how many there are by unit, what was refused, what to read again."""

    items: tuple[str, ...]
    by_unit: dict[str, int]
    barred: tuple[Barred, ...]
    changed: Changed


def plan(desk: Desk, targets: Iterable[Target]) -> Plan:
    """Sort out what could be urged now, read from the cache: it works without a line."""
    ready: list[Chase] = []
    again: list[Chase] = []
    barred: list[Barred] = []
    for target in dict.fromkeys(targets):
        found = _look(desk, target)
        if isinstance(found, Barred):
            barred.append(found)
        else:
            chase, urged_today = found
            (again if urged_today else ready).append(chase)
    return Plan(ready=tuple(ready), again=tuple(again), barred=tuple(barred))


def chase(desk: Desk, chosen: Sequence[Chase], text: str) -> ChaseDone:
    """Put one urge per order into the outbox, where all wait a moment; what is refused meanwhile is told."""
    items: list[str] = []
    by_unit: dict[str, int] = {}
    barred: list[Barred] = []
    changed = NOTHING
    for each in chosen:
        act = UrgeReceiver(hop=each.hop, kind=each.kind, text=text.strip())
        answer = submit(desk, each.order_id, act, held=True)
        if isinstance(answer, Done):
            items.append(answer.item.id)
            by_unit[each.unit] = by_unit.get(each.unit, 0) + 1
            changed |= answer.changed
        else:
            barred.append(Barred(order_id=each.order_id, subject=each.subject, unit=each.unit, why=answer))
    return ChaseDone(items=tuple(items), by_unit=by_unit, barred=tuple(barred), changed=changed)


def _look(desk: Desk, target: Target) -> tuple[Chase, bool] | Barred:
    case = desk.case(target.order_id)
    name = _name(desk, target.unit)
    if case is None:
        return Barred(order_id=target.order_id, subject="", unit=name, why=OUTSIDE)
    hop = case.order.hop_of(target.unit)
    if hop is None:
        return Barred(order_id=case.order.id, subject=case.order.subject, unit=name, why=_GONE)
    made = Chase(order_id=case.order.id, subject=case.order.subject, hop=hop.id, unit=name, kind=_kind(case, hop))
    verdict = may(
        case.order, Verb.URGE, case.actor, case.now,
        act=UrgeReceiver(hop=hop.id, kind=made.kind), units=case.units, rules=case.rules,
    )  # fmt: skip
    if isinstance(verdict, Refused):
        return Barred(order_id=case.order.id, subject=case.order.subject, unit=name, why=verdict)
    return made, _urged_on(case, hop, case.now)


def _kind(case: Case, hop: Assignment) -> UrgeKind:
    return KINDS[urgency(hop.due, case.now, case.rules)]


def _urged_on(case: Case, hop: Assignment, day: datetime) -> bool:
    """True when this unit has urged it on that day already, in the outbox or at the district."""
    urges = case.order.chasing.urges if case.order.chasing else ()
    mine = (each for each in urges if each.hop == hop.id and each.unit == case.actor.unit)
    return any(local_day(each.at) == local_day(day) for each in mine)


def _name(desk: Desk, unit: str) -> str:
    found = desk.units.get(unit)
    return found.name if found else unit


_GONE: Final = Refused(article="R14.5", reason="这个单位现在没有这件工单的在办交办。", remedy="请查看办理过程。")
