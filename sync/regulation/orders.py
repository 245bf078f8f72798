"""The work order and what hangs on it, as plain values that both ends hold alike.

Every moment is an aware UTC `datetime`; every due moment is exclusive (the end of
10 October is 11 October 00:00 +08:00). Ids of things made by a command are the command's id, so that a pending thing
and its fact are the same thing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sync.regulation.aftercare import Aftercare, Letter
from sync.regulation.chasing import Chasing, Urge
from sync.regulation.difficult import Difficult, Difficulty
from sync.regulation.hops import Assignment, Extension, Opinion, Submission
from sync.regulation.identity import Identity, IdentityRequest
from sync.regulation.intake import Intake
from sync.regulation.limits import Limits
from sync.regulation.parties import Actor, Unit, Units
from sync.regulation.records import Attachment, Callback, Contact, Reply, Result, TimelineEntry
from sync.regulation.repeat import Repeat
from sync.regulation.secrecy import Secrecy
from sync.regulation.terms import Domain, HopState, Kind, OrderState, Outcome
from sync.regulation.together import Call, Together
from sync.regulation.upstream import Upstream
from sync.regulation.verifying import Verifying

__all__ = [
    "Actor",
    "Aftercare",
    "Assignment",
    "Attachment",
    "Call",
    "Callback",
    "Chasing",
    "Contact",
    "Difficult",
    "Difficulty",
    "Extension",
    "Identity",
    "IdentityRequest",
    "Intake",
    "Letter",
    "Limits",
    "Opinion",
    "Reply",
    "Reporter",
    "Request",
    "Result",
    "Secrecy",
    "Submission",
    "TimelineEntry",
    "Together",
    "Unit",
    "Units",
    "Urge",
    "Verifying",
    "WorkOrder",
]

Request = Extension | Submission | Result | Letter | Urge | Call | Difficulty | IdentityRequest
"""Whatever one unit asks and another decides or answers; all but a result name their `decider`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporter:
    """Who asked; masked by whoever shows it (R17.3)."""

    name: str = ""
    phone: str = ""
    address: str = ""
    anonymous: bool = False
    confidential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOrder:
    """One citizen's request with everything that was done about it.

    `closed_at` is when it was over, in whatever way: closed, declined (R9.2) or referred (R10.1).
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
    aftercare: Aftercare | None = None
    repeat: Repeat | None = None
    upstream: Upstream | None = None
    chasing: Chasing | None = None
    verifying: Verifying | None = None
    intake: Intake | None = None
    limits: Limits | None = None
    together: Together | None = None
    difficult: Difficult | None = None
    secrecy: Secrecy | None = None
    identity: Identity | None = None

    def hop(self, hop_id: str) -> Assignment | None:
        """The assignment with this id, live or not."""
        return next((a for a in self.assignments if a.id == hop_id), None)

    def known_hop(self, hop_id: str) -> Assignment:
        """The assignment with this id. Raises LookupError."""
        hop = self.hop(hop_id)
        if hop is None:
            raise LookupError(f"no hop {hop_id} in order {self.id}")
        return hop

    def hop_of(self, unit: str) -> Assignment | None:
        """The live assignment that `unit` answers for, the latest if there were several."""
        return next((a for a in reversed(self.assignments) if a.receiver == unit and a.live), None)

    def children(self, hop_id: str) -> tuple[Assignment, ...]:
        """Assignments handed down from this one."""
        return tuple(a for a in self.assignments if a.parent == hop_id)

    def above(self, hop: Assignment) -> Iterator[Assignment]:
        """The assignments from which this one came down, the nearest first."""
        parent = self.hop(hop.parent or "")
        while parent is not None:
            yield parent
            parent = self.hop(parent.parent or "")

    def top(self, hop_id: str) -> Assignment | None:
        """The assignment from the district itself from which this one came down, or which it is."""
        hop = self.hop(hop_id)
        return [hop, *self.above(hop)][-1] if hop else None

    @property
    def first_hop(self) -> Assignment | None:
        """The live assignment from the district itself: its receiver leads and answers for the order (R12.8, R14.4)."""
        return next((a for a in reversed(self.assignments) if a.leads and a.live), None)

    @property
    def holders(self) -> frozenset[str]:
        """Units that have the order or had it, those that returned it left out."""
        return frozenset(hop.receiver for hop in self.assignments if hop.state is not HopState.RETURNED)

    @property
    def answerable(self) -> Assignment | None:
        """The last assignment from the district that was not returned: its receiver answers for what came of it."""
        held = (a for a in reversed(self.assignments) if a.leads and a.state is not HopState.RETURNED)
        return next(held, None)

    @property
    def requests(self) -> tuple[Request, ...]:
        """Everything that somebody's word is or was awaited for."""
        letters = self.aftercare.letters if self.aftercare else ()
        urges = self.chasing.urges if self.chasing else ()
        calls = self.together.calls if self.together else ()
        cases = self.difficult.cases if self.difficult else ()
        names = self.identity.requests if self.identity else ()
        return (*self.extensions, *self.submissions, *self.results, *letters, *urges, *calls, *cases, *names)

    def request(self, request_id: str) -> Request | None:
        """The request with this id."""
        return next((each for each in self.requests if each.id == request_id), None)
