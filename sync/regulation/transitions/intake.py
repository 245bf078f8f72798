"""How an order is turned away or passed on at once, and what its reporter is told on the way (R9-R11, R12.9)."""

from typing import Final

from sync.regulation.terms import HopState, OrderState, Verb
from sync.regulation.transitions.row import CLOSED, NEW, OPEN, SIGNED, Transition, Who, district, unit

ENDED_WELL: Final = frozenset({HopState.FINISHED})

ROWS: Final = (
    district(Verb.DECLINE, "R9.2", NEW | OPEN, OrderState.DECLINED),
    district(Verb.REFER, "R10.1", NEW | OPEN, OrderState.REFERRED),
    Transition(verb=Verb.TELL_ACCEPTED, who=Who.INVOLVED, orders=NEW | OPEN, article="R11.1"),
    Transition(
        verb=Verb.EXPLAIN,
        who=Who.RECEIVER,
        orders=OPEN | CLOSED,
        article="R11.2",
        hops=SIGNED | ENDED_WELL,
    ),
    unit(Verb.TELL_EXTENSION, "R12.9", SIGNED),
)
