"""How an order is handled, reviewed and closed."""

from typing import Final

from sync.regulation.terms import HopState, OrderState, Review, Verb
from sync.regulation.transitions.row import HANDLED, OPEN, REPORTED, SIGNED, Transition, Who, unit


def _review(on: Review, becomes: HopState) -> Transition:
    return Transition(
        verb=Verb.REVIEW_RESULT,
        who=Who.REVIEWER,
        orders=OPEN,
        article="R6.2",
        hops=REPORTED,
        on=on,
        hop_becomes=becomes,
    )


ROWS: Final = (
    _review(Review.PASS, HopState.FINISHED),
    _review(Review.SEND_BACK, HopState.HANDLING),
    unit(Verb.PROGRESS, "R6.2", SIGNED),
    unit(Verb.CONTACT, "R14.3", SIGNED),
    unit(Verb.SUBMIT_RESULT, "R12.5", HANDLED, HopState.RESULT_SUBMITTED),
    unit(Verb.REPLY, "R14.3", SIGNED),
    Transition(
        verb=Verb.CLOSE,
        who=Who.FIRST_RECEIVER,
        orders=OPEN,
        article="R14.4",
        hops=HANDLED,
        hop_becomes=HopState.FINISHED,
        order_becomes=OrderState.CLOSED,
    ),
)
