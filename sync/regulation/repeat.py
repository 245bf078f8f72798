"""What an order carries of being a repeat (R16.1)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """What an order carries of it: the first order's number, why, and since when."""

    first: str
    why: tuple[Likeness, ...]
    linked_at: datetime
