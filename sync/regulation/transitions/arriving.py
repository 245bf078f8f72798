"""How an order arrives and goes down."""

from typing import Final

from sync.regulation.terms import HopState, OrderState, Verb
from sync.regulation.transitions.row import HANDLED, NEW, NONE, UNSIGNED, district, unit

ROWS: Final = (
    district(Verb.REGISTER, "R5.3", NONE, OrderState.REGISTERED),
    district(Verb.DISPATCH, "R4.2", NEW, OrderState.OPEN),
    unit(Verb.SIGN, "R14.1", UNSIGNED, HopState.HANDLING),
    unit(Verb.ASSIGN_DOWN, "R6.7", HANDLED, HopState.HANDLING),
)
