"""Several units on one order: who called for coordination, what was arranged, what the assisting units said."""

from dataclasses import dataclass
from datetime import date, datetime

from sync.regulation.terms import CallCause, CoordinationManner, RequestState


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """提请协调 (R12.7). `asked_by` and `decider` are units; GRANTED means that the district coordinated."""

    id: str
    hop: str
    asked_by: str
    decider: str
    asked_at: datetime
    composed_at: datetime
    ground: CallCause
    reason: str
    state: RequestState = RequestState.PENDING
    opinion: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """协调分工: how and when the district coordinated, with whom, and the plan (R12.7). `lead`, `assisting`: units."""

    id: str
    at: datetime
    person: str
    manner: CoordinationManner
    held_on: date
    attendees: str
    plan: str
    lead: str
    assisting: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AssistOpinion:
    """协办意见 to the leading unit (R12.8). `handling` says in which handling of the order it was given."""

    id: str
    hop: str
    unit: str
    person: str
    at: datetime
    text: str
    handling: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Everything about an order's coordination, the earliest first; the last arrangement holds."""

    calls: tuple[Call, ...] = ()
    arrangements: tuple[Arrangement, ...] = ()
    opinions: tuple[AssistOpinion, ...] = ()
