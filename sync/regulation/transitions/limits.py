"""Who may change what an order's limits are counted from (R12.4, R12.10)."""

from typing import Final

from sync.regulation.terms import Verb
from sync.regulation.transitions.row import CLOSED, NEW, OPEN, district

ROWS: Final = (
    district(Verb.SET_LIMIT, "R12.10", NEW | OPEN),
    district(Verb.CHANGE_KIND, "R12.4", NEW | OPEN),
    district(Verb.REDATE, "R22.1", OPEN | CLOSED),
)
