"""What is written down where a unit asks who the reporter is, although the name travels down withheld (R17.3)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import RequestState


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityRequest:
    """申请联系反映人: asked on one assignment and decided by the district; a grant ends with the assignment."""

    id: str
    hop: str
    asked_by: str
    decider: str
    asked_at: datetime
    reason: str
    state: RequestState = RequestState.PENDING
    opinion: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Everything that was asked about who the reporter is."""

    requests: tuple[IdentityRequest, ...] = ()
