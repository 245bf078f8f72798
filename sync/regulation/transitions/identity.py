"""Who asks for the reporter's name, and who decides (R17.3)."""

from typing import Final

from sync.regulation.terms import Decision, Verb
from sync.regulation.transitions.row import SIGNED, unit, word

ROWS: Final = (
    unit(Verb.REQUEST_IDENTITY, "R17.3", SIGNED),
    word(Verb.DECIDE_IDENTITY, "R17.3", Decision.GRANT),
    word(Verb.DECIDE_IDENTITY, "R17.3", Decision.REFUSE),
)
