"""Who reports and decides state secrets, and who restricts (R17.1)."""

from typing import Final

from sync.regulation.terms import Verb
from sync.regulation.transitions.row import ANY, Transition, Who, district

ROWS: Final = (
    Transition(verb=Verb.SUSPECT_SECRET, who=Who.HOLDER, orders=ANY, article="R17.1"),
    district(Verb.DECIDE_SECRET, "R17.1", ANY),
    district(Verb.RESTRICT, "R17.1", ANY),
    district(Verb.LIFT_RESTRICTION, "R17.1", ANY),
)
