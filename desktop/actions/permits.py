"""Everything that has a form, in two parts: what the action bar shows of it, and what lies behind 更多."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop.actions import remind, same_day
from desktop.actions.case import Case
from desktop.actions.desk import Desk
from desktop.actions.forms import FORMS, IN_SEASON, KEYS
from sync.regulation.looking import only_looks
from sync.regulation.owing import owes_explanation
from sync.regulation.terms import RequestState, Verb
from sync.regulation.urgency import bounds
from sync.regulation.withholding import hides_reporter, knowing
from sync.regulation.workflow import Allowed, Refused, may

Permit = tuple[Verb, Allowed | Refused]


@dataclass(frozen=True, slots=True)
class Permits:
    """`bar`: verbs of every day and the one in season; `more`: all others, those that may be done first."""

    bar: tuple[Permit, ...]
    more: tuple[Permit, ...]


def permits_of(desk: Desk, case: Case) -> Permits:
    """What may be done with the order of `case` now, and why the rest may not; nothing for whoever only looks."""
    if only_looks(case.actor):
        return Permits((), ())
    usual = [each for each in desk.verbs(case.order) if each[0] in FORMS]
    rare = [_judged(case, verb) for verb in FORMS if verb not in KEYS]
    season = promoted(case, {verb for verb, verdict in rare if isinstance(verdict, Allowed)})
    bar = [each for each in usual if _is_shown(each)] + [each for each in rare if each[0] is season]
    more = [each for each in (*rare, *usual) if each not in bar]
    return Permits(tuple(bar), tuple(sorted(more, key=lambda each: isinstance(each[1], Refused))))


def promoted(case: Case, allowed: set[Verb]) -> Verb | None:
    """The one rarer verb that this order waits for now; None on most days, so that the bar stays calm."""
    return next((verb for verb, is_due in SEASONS if verb in allowed and is_due(case)), None)


def _judged(case: Case, verb: Verb) -> Permit:
    return verb, may(case.order, verb, case.actor, case.now, rules=case.rules)


def _is_shown(permit: Permit) -> bool:
    verb, verdict = permit
    return isinstance(verdict, Allowed) or verb not in IN_SEASON


def _explanation(case: Case) -> bool:
    """R13.5."""
    return owes_explanation(case.order)


def _unknown(case: Case) -> bool:
    """Nobody here may know the reporter, and nobody has asked to yet (R17.3)."""
    order, unit = case.order, case.actor.unit
    asked = order.identity.requests if order.identity else ()
    return hides_reporter(order) and unit not in knowing(order) and not any(each.asked_by == unit for each in asked)


def _late_below(case: Case) -> bool:
    """A unit below is late and owes no answer to an earlier urge (R14.5)."""
    urges = case.order.chasing.urges if case.order.chasing else ()
    urged = {each.hop for each in urges if each.state is RequestState.PENDING}
    own = {hop.id for hop in case.order.assignments if hop.receiver == case.actor.unit}
    below = (hop for hop in case.order.assignments if hop.live and hop.parent in own and hop.id not in urged)
    return any(case.now >= hop.due for hop in below)


def _undecided(case: Case) -> bool:
    """What this unit asked is undecided while its own assignment is near due (R14.5)."""
    near = bounds(case.now, case.rules).near
    return remind.asked(case) is not None and case.hop is not None and case.hop.due <= near


SEASONS: Final[tuple[tuple[Verb, Callable[[Case], bool]], ...]] = (
    (Verb.EXPLAIN, _explanation),
    (Verb.GIVE_REASON, same_day.owed),
    (Verb.URGE, _late_below),
    (Verb.REMIND, _undecided),
    (Verb.REQUEST_IDENTITY, _unknown),
)
"""When a rarer verb comes into the bar, the most pressing first."""
