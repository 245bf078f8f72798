"""The district says which orders repeat which, whatever has become of them (R16.1)."""

from typing import Final

from sync.regulation.terms import Verb
from sync.regulation.transitions.row import ANY, district

ROWS: Final = (district(Verb.LINK_REPEAT, "R16.1", ANY),)
