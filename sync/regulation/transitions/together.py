"""How several units handle one order (R12.7, R12.8)."""

from typing import Final

from sync.regulation.terms import HopState, OrderState, Verb
from sync.regulation.transitions.row import HANDLED, LIVE, NEW, OPEN, SIGNED, Transition, Who, district, unit

ROWS: Final = (
    unit(Verb.CALL_COORDINATION, "R12.7", SIGNED),
    Transition(verb=Verb.DECLINE_COORDINATION, who=Who.DECIDER, orders=OPEN, article="R12.7", hops=LIVE),
    district(Verb.COORDINATE, "R12.7", NEW | OPEN, OrderState.OPEN),
    unit(Verb.GIVE_OPINION, "R12.8", HANDLED, HopState.FINISHED),
)
