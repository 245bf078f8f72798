"""What is done while an order is handled, up to its closing."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Method, Outcome, Review


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A note of how far the handling is (R6.2)."""

    hop: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactReporter:
    """An attempt to reach the reporter."""

    hop: str
    method: Method
    at: datetime
    reached: bool
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitResult:
    """A handler's verification and result, to the level above (R12.5)."""

    hop: str
    facts: str
    outcome: Outcome
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewResult:
    """The level above passes a result or sends it back with a reason (R6.2). `request` is the result's id."""

    request: str
    verdict: Review
    opinion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyReporter:
    """The reporter is told the result (R14.3); `documented` says that written material exists (R14.4)."""

    hop: str
    method: Method
    told_at: datetime
    reached: bool
    text: str
    why_not_reached: str = ""
    documented: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Close:
    """办结 by the administrator of the first hop's unit (R14.4)."""

    hop: str
    outcome: Outcome
    text: str = ""
