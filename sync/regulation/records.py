"""What is written down while an order is handled: results, contacts, replies, callbacks, papers, the timeline."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Method, Outcome, Rating, Verb


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
    """回访: one attempt and its ratings, of the result and of the attitude (R13.1)."""

    id: str
    at: datetime
    person: str
    method: Method
    reached: bool
    rating: Rating | None = None
    solved: bool | None = None
    reason: str = ""
    attitude: Rating | None = None


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
