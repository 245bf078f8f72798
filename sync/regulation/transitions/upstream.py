"""What is over goes back to where it came from (R5.3)."""

from typing import Final

from sync.regulation.terms import Verb
from sync.regulation.transitions.row import OVER, district

ROWS: Final = (
    district(Verb.PUSH_UPSTREAM, "R5.3", OVER),
    district(Verb.ACKNOWLEDGE_UPSTREAM, "R5.3", OVER),
)
