"""Who reports and decides state secrets, and who restricts (R17.1)."""

from typing import Final

from sync.regulation.terms import OrderState, Verb
from sync.regulation.transitions.row import Transition, Who, district

ANY: Final = frozenset(OrderState)
"""Also what was declined or referred may hold a secret."""

ROWS: Final = (
    Transition(verb=Verb.SUSPECT_SECRET, who=Who.INVOLVED, orders=ANY, article="R17.1"),
    district(Verb.DECIDE_SECRET, "R17.1", ANY),
    district(Verb.RESTRICT, "R17.1", ANY),
    district(Verb.LIFT_RESTRICTION, "R17.1", ANY),
)
