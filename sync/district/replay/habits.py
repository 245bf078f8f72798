"""What people usually do next, and whose turn it is."""

from datetime import datetime
from random import Random
from typing import Final

from sync.district.acting import actor_of
from sync.regulation.acts import ACTS
from sync.regulation.orders import Actor, Units, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import Level, OrderState, Verb
from sync.regulation.workflow import Allowed, may

RARE: Final = 0.25
IDLE: Final = 0.02
"""How often somebody does what nobody waits for."""
WEIGHTS: Final[dict[Verb, float]] = {
    Verb.DISPATCH: 40,
    Verb.SIGN: 40,
    Verb.ASSIGN_DOWN: 2,
    Verb.PROGRESS: 2,
    Verb.CONTACT: 2,
    Verb.SUBMIT_RESULT: 9,
    Verb.REVIEW_RESULT: 30,
    Verb.REPLY: 6,
    Verb.CLOSE: 25,
    Verb.DECIDE_EXTENSION: 30,
    Verb.DECIDE_UPWARD: 30,
    Verb.CALL_BACK: 15,
    Verb.VERIFY_RATING: 15,
    Verb.SEND_LETTER: 15,
    Verb.DECIDE_LETTER: 30,
    Verb.GIVE_OPINION: 15,
    Verb.DECLINE_COORDINATION: 15,
    Verb.DECIDE_DIFFICULT: 15,
    Verb.DECIDE_SECRET: 30,
    Verb.DECIDE_IDENTITY: 30,
}
"""How likely a verb is where it may be used; all others are rare."""


def parties(order: WorkOrder, top: str, units: Units, random: Random) -> list[Actor]:
    """Who may be next with this order, in the order in which they come to it: mostly those who have it in hand."""
    holders = [hop.receiver for hop in order.assignments if hop.live]
    waits = order.state is not OrderState.OPEN or any(_awaits(request, top) for request in order.requests)
    drawn = {unit: random.random() ** (1 / 3) for unit in dict.fromkeys(holders)}
    drawn[top] = random.random() ** (1 / (4 if waits else 0.4))
    if not holders and order.answerable:
        drawn[order.answerable.receiver] = random.random()
    return [administrator(unit, units) for unit in sorted(drawn, key=drawn.__getitem__, reverse=True)]


def administrator(unit: str, units: Units) -> Actor:
    """Whoever acts for a unit."""
    return actor_of(units[unit], f"replay-{unit}", f"{units[unit].name}管理员")


def thought_of(verbs: list[Verb], random: Random) -> list[Verb]:
    """What comes to somebody's mind: mostly nothing, where all that can be done is rare, such as a flag (R13.6)."""
    return verbs if any(verb in WEIGHTS for verb in verbs) or random.random() < IDLE else []


def possible(order: WorkOrder, actor: Actor, now: datetime, rules: Rules) -> list[Verb]:
    """Every verb that this person might use on the order now."""
    verbs = (verb for verb in ACTS if verb is not Verb.REGISTER)
    return [verb for verb in verbs if isinstance(may(order, verb, actor, now, rules=rules), Allowed)]


def next_verb(verbs: list[Verb], random: Random) -> Verb:
    """One of these, the usual ones more often."""
    return random.choices(verbs, weights=[WEIGHTS.get(verb, RARE) for verb in verbs])[0]


def some_place(units: Units, random: Random) -> str:
    """The name of a village."""
    return random.choice([unit.name for unit in units.values() if unit.level is Level.VILLAGE])


def _awaits(request: object, top: str) -> bool:
    return getattr(request, "decider", "") == top and getattr(request, "state", "") == "pending"
