"""Who urges, answers, reminds and notifies (R14.2, R14.5)."""

from typing import Final

from sync.regulation.terms import Verb
from sync.regulation.transitions.row import HANDLED, LIVE, OPEN, UNSIGNED, Transition, Who

ROWS: Final = (
    # Whoever has submitted a result owes nothing more: then it is the reviewer that should be urged.
    Transition(verb=Verb.URGE, who=Who.ABOVE, orders=OPEN, article="R14.5", hops=UNSIGNED | HANDLED),
    Transition(verb=Verb.ANSWER_URGE, who=Who.DECIDER, orders=OPEN, article="R14.5", hops=LIVE),
    Transition(verb=Verb.REMIND, who=Who.ASKER, orders=OPEN, article="R14.5", hops=LIVE),
    Transition(verb=Verb.NOTIFY_HANDLER, who=Who.IN_CHARGE, orders=OPEN, article="R14.2", hops=LIVE),
)
