"""The transition table as data: who may do what on which hop of which order, and what becomes of both."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sync.regulation.terms import Decision, HopState, OrderState, Review, UpwardDecision, Verb


class Who(StrEnum):
    """In what quality a unit acts on an order."""

    DISTRICT = "district"
    RECEIVER = "receiver"
    FIRST_RECEIVER = "first_receiver"
    REVIEWER = "reviewer"
    DECIDER = "decider"


Verdict = Review | Decision | UpwardDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """One row. `hops` are the states of the hop acted on (empty: no hop); `hop_becomes` None leaves it as it is.

    `on` is the verdict that this row is about; None for verbs without a verdict.
    """

    verb: Verb
    who: Who
    orders: frozenset[OrderState]
    article: str
    hops: frozenset[HopState] = frozenset()
    on: Verdict | None = None
    hop_becomes: HopState | None = None
    order_becomes: OrderState | None = None


UNSIGNED: Final = frozenset({HopState.AWAITING_SIGNATURE})
HANDLED: Final = frozenset({HopState.HANDLING})
REPORTED: Final = frozenset({HopState.RESULT_SUBMITTED})
SIGNED: Final = HANDLED | REPORTED
LIVE: Final = UNSIGNED | SIGNED

_NONE: Final = frozenset[OrderState]()
_NEW: Final = frozenset({OrderState.REGISTERED})
_OPEN: Final = frozenset({OrderState.OPEN})
_CLOSED: Final = frozenset({OrderState.CLOSED})


def _unit(verb: Verb, article: str, hops: frozenset[HopState], becomes: HopState | None = None) -> Transition:
    """A row for the receiver of a hop."""
    return Transition(verb=verb, who=Who.RECEIVER, orders=_OPEN, article=article, hops=hops, hop_becomes=becomes)


def _word(verb: Verb, article: str, on: Verdict, becomes: HopState | None = None) -> Transition:
    """A row for whoever decides a request that hangs on a live hop."""
    return Transition(verb=verb, who=Who.DECIDER, orders=_OPEN, article=article, hops=LIVE, on=on, hop_becomes=becomes)


def _review(on: Review, becomes: HopState) -> Transition:
    return Transition(
        verb=Verb.REVIEW_RESULT,
        who=Who.REVIEWER,
        orders=_OPEN,
        article="R6.2",
        hops=REPORTED,
        on=on,
        hop_becomes=becomes,
    )


def _district(verb: Verb, article: str, orders: frozenset[OrderState], becomes: OrderState) -> Transition:
    return Transition(verb=verb, who=Who.DISTRICT, orders=orders, article=article, order_becomes=becomes)


TRANSITIONS: Final[tuple[Transition, ...]] = (
    _district(Verb.REGISTER, "R5.3", _NONE, OrderState.REGISTERED),
    _district(Verb.DISPATCH, "R4.2", _NEW, OrderState.OPEN),
    _unit(Verb.SIGN, "R14.1", UNSIGNED, HopState.HANDLING),
    _unit(Verb.ASSIGN_DOWN, "R6.7", HANDLED, HopState.HANDLING),
    _unit(Verb.PROGRESS, "R6.2", SIGNED),
    _unit(Verb.CONTACT, "R14.3", SIGNED),
    _unit(Verb.SUBMIT_RESULT, "R12.5", HANDLED, HopState.RESULT_SUBMITTED),
    _review(Review.PASS, HopState.FINISHED),
    _review(Review.SEND_BACK, HopState.HANDLING),
    _unit(Verb.REPLY, "R14.3", SIGNED),
    _unit(Verb.REQUEST_EXTENSION, "R12.9", SIGNED),
    _word(Verb.DECIDE_EXTENSION, "R12.9", Decision.GRANT),
    _word(Verb.DECIDE_EXTENSION, "R12.9", Decision.REFUSE),
    _unit(Verb.SUBMIT_UPWARD, "R12.6", SIGNED),
    _word(Verb.DECIDE_UPWARD, "R12.6", UpwardDecision.PASS_UP),
    _word(Verb.DECIDE_UPWARD, "R12.6", UpwardDecision.ACCEPT, HopState.RETURNED),
    _word(Verb.DECIDE_UPWARD, "R12.6", UpwardDecision.REJECT),
    Transition(
        verb=Verb.CLOSE,
        who=Who.FIRST_RECEIVER,
        orders=_OPEN,
        article="R14.4",
        hops=HANDLED,
        hop_becomes=HopState.FINISHED,
        order_becomes=OrderState.CLOSED,
    ),
    _district(Verb.CALL_BACK, "R13.1", _CLOSED, OrderState.CLOSED),
)
"""Every step of part 12 to 14 of the Measures; what is not here cannot be done."""


def transition(verb: Verb, on: Verdict | None = None) -> Transition:
    """The row for a verb, and for a verdict where the verb has one. Rows of one verb differ in what becomes only."""
    rows = [row for row in TRANSITIONS if row.verb is verb]
    return next((row for row in rows if row.on is on), rows[0])


def hop_after(verb: Verb, on: Verdict | None = None) -> HopState:
    """The state a hop enters. Raises LookupError where the table leaves the hop as it is."""
    state = transition(verb, on).hop_becomes
    if state is None:
        raise LookupError(f"{verb} leaves the hop as it is")
    return state
