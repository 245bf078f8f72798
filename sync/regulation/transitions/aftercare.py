"""What follows the closing (R13)."""

from typing import Final

from sync.regulation.terms import OrderState, Verb
from sync.regulation.transitions.row import CLOSED, district

ROWS: Final = (district(Verb.CALL_BACK, "R13.1", CLOSED, OrderState.CLOSED),)
