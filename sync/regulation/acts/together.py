"""Several units on one order: the call, the arrangement, the assisting units' opinions (R12.7, R12.8)."""

from dataclasses import dataclass
from datetime import date

from sync.regulation.terms import CallCause, CoordinationManner


@dataclass(frozen=True, slots=True, kw_only=True)
class CallCoordination:
    """提请协调: a unit that has the order asks the district to coordinate (R12.7)."""

    hop: str
    ground: CallCause
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineCoordination:
    """不予协调: the district says why it need not coordinate (R12.7)."""

    request: str
    opinion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinate:
    """协调分工: one lead and the assisting units; it answers every call that is pending (R12.7).

    `opinion_days`: working days for the assisting units' opinions; None: until the lead's own due.
    """

    manner: CoordinationManner
    held_on: date
    attendees: str
    plan: str
    lead: str
    assisting: tuple[str, ...]
    opinion_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveOpinion:
    """提交协办意见: an assisting unit tells the lead, and is done (R12.8)."""

    hop: str
    text: str
