"""What an order carries of the way of its results back to where it came from (R5.3)."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """One result on its way; `receipt` and `acknowledged_at` are there once it has arrived."""

    id: str
    pushed_at: datetime
    handling: int
    by_hand: bool = False
    receipt: str = ""
    acknowledged_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """Every result that was sent, the newest last: an order that was handled again has several."""

    pushes: tuple[Push, ...] = ()

    def push(self, push_id: str) -> Push | None:
        """The one with this id."""
        return next((each for each in self.pushes if each.id == push_id), None)
