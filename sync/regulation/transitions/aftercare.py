"""What follows the closing (R13)."""

from typing import Final

from sync.regulation.terms import LetterDecision, OrderState, Verb
from sync.regulation.transitions.row import CLOSED, NEW, OPEN, Transition, Who, district


def _letter_decided(on: LetterDecision, becomes: OrderState) -> Transition:
    return Transition(
        verb=Verb.DECIDE_LETTER,
        who=Who.DECIDER,
        orders=CLOSED,
        article="R13.4",
        on=on,
        order_becomes=becomes,
    )


ROWS: Final = (
    district(Verb.CALL_BACK, "R13.1", CLOSED, OrderState.CLOSED),
    # What is found decides whether the order is open again (R13.3) or stays closed.
    district(Verb.VERIFY_RATING, "R13.2", CLOSED),
    Transition(verb=Verb.SEND_LETTER, who=Who.ANSWERABLE, orders=CLOSED, article="R13.4"),
    _letter_decided(LetterDecision.ACCEPT, OrderState.CLOSED),
    _letter_decided(LetterDecision.REHANDLE, OrderState.OPEN),
    district(Verb.FLAG, "R13.6", NEW | OPEN | CLOSED),
)
