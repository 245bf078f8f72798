"""What a row of the transition table says, and how the common ones are written."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sync.regulation.terms import Decision, HopState, LetterDecision, OrderState, Review, UpwardDecision, Verb


class Who(StrEnum):
    """In what quality a unit acts on an order.

    ABOVE: the district (R5.2), or a unit that answers for an assignment over the one acted on. INVOLVED: the district,
    or a unit with a live assignment. HOLDER: one of those, or a unit whose assignment is over and was not returned.
    ANSWERABLE: the unit to which the district gave the order last, also when that is over. ASKER: the unit that asked
    what somebody else decides. IN_CHARGE: the receiver of the assignment, or one ABOVE it.
    """

    DISTRICT = "district"
    RECEIVER = "receiver"
    FIRST_RECEIVER = "first_receiver"
    REVIEWER = "reviewer"
    DECIDER = "decider"
    ABOVE = "above"
    INVOLVED = "involved"
    HOLDER = "holder"
    ANSWERABLE = "answerable"
    ASKER = "asker"
    IN_CHARGE = "in_charge"


Verdict = Review | Decision | UpwardDecision | LetterDecision


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

NONE: Final = frozenset[OrderState]()
NEW: Final = frozenset({OrderState.REGISTERED})
OPEN: Final = frozenset({OrderState.OPEN})
CLOSED: Final = frozenset({OrderState.CLOSED})
ANY: Final = frozenset(OrderState)
OVER: Final = frozenset(state for state in OrderState if state.over)


def unit(verb: Verb, article: str, hops: frozenset[HopState], becomes: HopState | None = None) -> Transition:
    """A row for the receiver of a hop."""
    return Transition(verb=verb, who=Who.RECEIVER, orders=OPEN, article=article, hops=hops, hop_becomes=becomes)


def word(verb: Verb, article: str, on: Verdict, becomes: HopState | None = None) -> Transition:
    """A row for whoever decides a request that hangs on a live hop."""
    return Transition(verb=verb, who=Who.DECIDER, orders=OPEN, article=article, hops=LIVE, on=on, hop_becomes=becomes)


def district(verb: Verb, article: str, orders: frozenset[OrderState], becomes: OrderState | None = None) -> Transition:
    """A row for the district, about the order as a whole; it stays as it is where nothing becomes of it."""
    return Transition(verb=verb, who=Who.DISTRICT, orders=orders, article=article, order_becomes=becomes)
