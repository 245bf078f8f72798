"""The work order and what hangs on it, as plain values that both ends hold alike.

Every moment is an aware UTC `datetime`; every due moment is exclusive (the end of
10 October is 11 October 00:00 +08:00). Ids of things made by a command are the command's id, so that a pending thing
and its fact are the same thing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import (
    Domain,
    Ground,
    HopState,
    Kind,
    Level,
    Method,
    OrderState,
    Outcome,
    Rating,
    RequestState,
    Role,
    Verb,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One unit of the tree (R3.1); `parent` is None for the district only."""

    id: str
    name: str
    level: Level
    parent: str | None = None


Units = Mapping[str, Unit]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts: a user on behalf of one unit."""

    user: str
    name: str
    unit: str
    level: Level
    role: Role = Role.ADMINISTRATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporter:
    """Who asked; masked by whoever shows it (R17.3)."""

    name: str = ""
    phone: str = ""
    address: str = ""
    anonymous: bool = False
    confidential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One hop (交办) with its own clock (R4.1).

    `due` is the effective one: the earlier of its own and its parent's (R12.4).
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of an order, addressed by the SHA-256 of its content."""

    sha256: str
    name: str
    size: int
    media_type: str
    added_by: str = ""
    added_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a handler reports to the level above (R12.5)."""

    id: str
    hop: str
    unit: str
    at: datetime
    facts: str
    outcome: Outcome
    text: str
    review: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One attempt to reach the reporter."""

    id: str
    unit: str
    person: str
    at: datetime
    method: Method
    reached: bool
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """How and when the reporter was told the result, or why not reached (R14.3).

    `documented`: a written document exists (R14.4).
    """

    id: str
    unit: str
    person: str
    at: datetime
    told_at: datetime
    method: Method
    reached: bool
    text: str
    why_not_reached: str = ""
    documented: bool = False
    written_before_rev: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """回访: one attempt and its rating (R13.1)."""

    id: str
    at: datetime
    person: str
    method: Method
    reached: bool
    rating: Rating | None = None
    solved: bool | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One step that happened. `rev` is the order's revision that it made.

    `pending` is true only on the workstation that waits to send it.
    """

    id: str
    at: datetime
    verb: Verb
    unit: str
    unit_name: str
    person: str
    rev: int
    device: str = ""
    hop: str | None = None
    text: str = ""
    article: str = ""
    composed_at: datetime | None = None
    due_before: datetime | None = None
    due_after: datetime | None = None
    flags: tuple[str, ...] = ()
    pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOrder:
    """One citizen's request with everything that was done about it.

    Unknown fields are kept by whoever stores the row's text.
    """

    id: str
    number: str
    rev: int
    source: str
    kind: Kind
    subject: str
    body: str
    registered_at: datetime
    received_at: datetime
    edition: str
    state: OrderState = OrderState.REGISTERED
    upstream_no: str = ""
    domain: Domain = Domain.OTHER
    category: tuple[str, ...] = ()
    place: str = ""
    channel: str = ""
    urgent: bool = False
    tags: tuple[str, ...] = ()
    reporter: Reporter = Reporter()
    handling_count: int = 1
    assignments: tuple[Assignment, ...] = ()
    extensions: tuple[Extension, ...] = ()
    submissions: tuple[Submission, ...] = ()
    results: tuple[Result, ...] = ()
    contacts: tuple[Contact, ...] = ()
    replies: tuple[Reply, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    closed_at: datetime | None = None
    outcome: Outcome | None = None

    def hop(self, hop_id: str) -> Assignment | None:
        """The assignment with this id, live or not."""
        return next((a for a in self.assignments if a.id == hop_id), None)

    def hop_of(self, unit: str) -> Assignment | None:
        """The live assignment that `unit` answers for, the latest if there were several."""
        return next((a for a in reversed(self.assignments) if a.receiver == unit and a.live), None)

    def children(self, hop_id: str) -> tuple[Assignment, ...]:
        """Assignments handed down from this one."""
        return tuple(a for a in self.assignments if a.parent == hop_id)

    @property
    def first_hop(self) -> Assignment | None:
        """The live assignment from the district itself: its receiver answers for the order (R14.4)."""
        return next((a for a in reversed(self.assignments) if a.parent is None and a.live), None)

    def request(self, request_id: str) -> Extension | Submission | Result | None:
        """The extension, submission or result with this id."""
        requests: tuple[Extension | Submission | Result, ...] = (*self.extensions, *self.submissions, *self.results)
        return next((each for each in requests if each.id == request_id), None)
