"""How a difficult case is raised and decided (R7.1)."""

from typing import Final

from sync.regulation.terms import Verb
from sync.regulation.transitions.row import NEW, OPEN, Transition, Who

ROWS: Final = (
    Transition(verb=Verb.RAISE_DIFFICULT, who=Who.INVOLVED, orders=OPEN, article="R7.1"),
    Transition(verb=Verb.STATE_POSITION, who=Who.INVOLVED, orders=OPEN, article="R7.1"),
    Transition(verb=Verb.DECIDE_DIFFICULT, who=Who.DECIDER, orders=NEW | OPEN, article="R7.1"),
)
