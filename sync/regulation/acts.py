"""What somebody can do to an order, as values: the payload of a command, free of how it travels.

`hop` is the assignment acted on; `request` is the extension or submission decided on. Texts are in the user's words.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.regulation.orders import Reporter
from sync.regulation.terms import (
    Decision,
    Domain,
    Ground,
    Kind,
    Method,
    Outcome,
    Rating,
    Review,
    UpwardDecision,
    Verb,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A new order enters the district (R2.1, R5.3)."""

    number: str
    source: str
    kind: Kind
    subject: str
    body: str
    received_at: datetime
    upstream_no: str = ""
    domain: Domain = Domain.OTHER
    category: tuple[str, ...] = ()
    place: str = ""
    channel: str = ""
    urgent: bool = False
    tags: tuple[str, ...] = ()
    reporter: Reporter = Reporter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """The district assigns an order to a unit; one to a village makes a hop for its township too (R4.1, R4.2)."""

    unit: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """签收."""

    hop: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignDown:
    """交办 to a unit below; `limit_days` may only shorten (R12.4)."""

    hop: str
    unit: str
    note: str = ""
    limit_days: int | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestExtension:
    """延期: `days` are working days after the present due date (R12.9)."""

    hop: str
    days: int
    reason: str
    progress: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideExtension:
    """The level above grants (perhaps other days) or refuses (R12.9)."""

    request: str
    verdict: Decision
    days: int | None = None
    opinion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitUpward:
    """上报: outside scope or authority (R12.6)."""

    hop: str
    ground: Ground
    reason: str
    suggested_unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideUpward:
    """One level passes it up, accepts it (`unit` gets it next) or rejects it (R12.6)."""

    request: str
    verdict: UpwardDecision
    opinion: str
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBack:
    """回访 of a closed order (R13.1)."""

    method: Method
    reached: bool
    rating: Rating | None = None
    solved: bool | None = None
    reason: str = ""


Act = (
    Register
    | Dispatch
    | Sign
    | AssignDown
    | Progress
    | ContactReporter
    | SubmitResult
    | ReviewResult
    | ReplyReporter
    | Close
    | RequestExtension
    | DecideExtension
    | SubmitUpward
    | DecideUpward
    | CallBack
)

ACTS: Final[dict[Verb, type[Act]]] = {
    Verb.REGISTER: Register,
    Verb.DISPATCH: Dispatch,
    Verb.SIGN: Sign,
    Verb.ASSIGN_DOWN: AssignDown,
    Verb.PROGRESS: Progress,
    Verb.CONTACT: ContactReporter,
    Verb.SUBMIT_RESULT: SubmitResult,
    Verb.REVIEW_RESULT: ReviewResult,
    Verb.REPLY: ReplyReporter,
    Verb.CLOSE: Close,
    Verb.REQUEST_EXTENSION: RequestExtension,
    Verb.DECIDE_EXTENSION: DecideExtension,
    Verb.SUBMIT_UPWARD: SubmitUpward,
    Verb.DECIDE_UPWARD: DecideUpward,
    Verb.CALL_BACK: CallBack,
}

VERBS: Final[dict[type[Act], Verb]] = {act: verb for verb, act in ACTS.items()}
