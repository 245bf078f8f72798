"""Assignments and what is asked of the level above while they run (R4.1, R12.6, R12.9)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Ground, HopState, RequestState


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One hop (交办) with its own clock (R4.1).

    `due` is the effective one: the earlier of its own and its parent's (R12.4). `article` is what its own limit rests
    on; `wanted_days` is what its sender set, which may only shorten it. `assists` names the assignment of the lead to
    whose one reply this one gives its opinion (R12.8); where `limit_days` is 0 then, the lead's due is its own.
    """

    id: str
    parent: str | None
    sender: str
    receiver: str
    superior: str
    assigned_at: datetime
    limit_days: int
    own_due: datetime
    due: datetime
    provisional: bool = False
    state: HopState = HopState.AWAITING_SIGNATURE
    signed_at: datetime | None = None
    signed_by: str = ""
    ended_at: datetime | None = None
    note: str = ""
    article: str = ""
    assists: str | None = None
    wanted_days: int | None = None

    @property
    def leads(self) -> bool:
        """True when the district gave it to a unit that answers for the whole order, alone or before others."""
        return self.parent is None and self.assists is None

    @property
    def live(self) -> bool:
        """True while the receiver still answers for it."""
        return self.state not in (HopState.RETURNED, HopState.FINISHED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """延期: asked before expiry, decided one level up; only a grant moves the deadline (R12.9).

    `due_before` and `due_after` are the hop's own due. `composed_at` and `last_contact` are what an offline workstation
    shows the decider (R12.9a). `asked_by` and `decider` are units, `decided_by` is a person's name.
    """

    id: str
    hop: str
    asked_by: str
    decider: str
    asked_at: datetime
    composed_at: datetime
    days: int
    reason: str
    progress: str = ""
    last_contact: datetime | None = None
    state: RequestState = RequestState.PENDING
    due_before: datetime | None = None
    due_after: datetime | None = None
    days_granted: int | None = None
    opinion: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What one level said about an upward submission; `unit` is its id, `verdict` the code of an UpwardDecision."""

    unit: str
    person: str
    at: datetime
    verdict: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """上报: an upward submission, level by level (R12.6). `decider` is the unit whose word is awaited now."""

    id: str
    hop: str
    asked_by: str
    decider: str
    asked_at: datetime
    ground: Ground
    reason: str
    composed_at: datetime | None = None
    late: bool = False
    suggested_unit: str | None = None
    opinions: tuple[Opinion, ...] = ()
    state: RequestState = RequestState.PENDING
    decided_at: datetime | None = None
