"""What is asked of the level above, and its word (R12.6, R12.9)."""

from typing import Final

from sync.regulation.terms import Decision, HopState, UpwardDecision, Verb
from sync.regulation.transitions.row import SIGNED, unit, word

ROWS: Final = (
    unit(Verb.REQUEST_EXTENSION, "R12.9", SIGNED),
    word(Verb.DECIDE_EXTENSION, "R12.9", Decision.GRANT),
    word(Verb.DECIDE_EXTENSION, "R12.9", Decision.REFUSE),
    unit(Verb.SUBMIT_UPWARD, "R12.6", SIGNED),
    word(Verb.DECIDE_UPWARD, "R12.6", UpwardDecision.PASS_UP),
    word(Verb.DECIDE_UPWARD, "R12.6", UpwardDecision.ACCEPT, HopState.RETURNED),
    word(Verb.DECIDE_UPWARD, "R12.6", UpwardDecision.REJECT),
)
