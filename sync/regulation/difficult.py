"""疑难: an order that one unit cannot settle, what those involved say of it, and what the district decides (R7.1)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import RequestState


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What one unit says of a difficult case (R7.1)."""

    id: str
    unit: str
    person: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difficulty:
    """One raising: the issue, every unit's position, and the decision. It hangs on no assignment; GRANTED: decided."""

    id: str
    asked_by: str
    decider: str
    asked_at: datetime
    composed_at: datetime
    issue: str
    hop: str | None = None
    positions: tuple[Position, ...] = ()
    state: RequestState = RequestState.PENDING
    decision: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difficult:
    """Every time that an order was raised as 疑难, the earliest first."""

    cases: tuple[Difficulty, ...] = ()

    @property
    def pending(self) -> Difficulty | None:
        """The one that the district has not decided."""
        return next((case for case in self.cases if case.state is RequestState.PENDING), None)
