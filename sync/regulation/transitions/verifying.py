"""Who verifies, and who says why an order was not handled on its first day (R12.1, R12.5)."""

from typing import Final

from sync.regulation.terms import Verb
from sync.regulation.transitions.row import HANDLED, unit

ROWS: Final = (
    unit(Verb.VERIFY, "R12.5", HANDLED),
    unit(Verb.GIVE_REASON, "R12.1", HANDLED),
)
