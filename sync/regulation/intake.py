"""What is written down when an order is taken in or turned away, and what its reporter is told (R9-R11, R12.9)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Cause, EmergencyLine, Ground, Method


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """不予受理: `told` is what the reporter was told; `competent_unit` is empty where none can be determined (R9.2)."""

    id: str
    at: datetime
    person: str
    ground: Ground
    reason: str
    basis: str
    method: Method
    told_at: datetime
    told: str
    competent_unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Referred:
    """转紧急专线: who called which number, and when (R10.1)."""

    id: str
    at: datetime
    person: str
    line: EmergencyLine
    number: str
    called_at: datetime
    operator: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The reporter was told of the acceptance (R11.1) or, with `extension` its id, of a granted extension (R12.9)."""

    id: str
    at: datetime
    unit: str
    person: str
    method: Method
    told_at: datetime
    text: str
    extension: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What was explained where law or policy stood against the wish, or it asked too much (R11.2, R13.5)."""

    id: str
    at: datetime
    unit: str
    person: str
    why: Cause
    text: str
    method: Method
    told_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Everything of that sort about one order."""

    declined: Declined | None = None
    referred: Referred | None = None
    notices: tuple[Notice, ...] = ()
    explanations: tuple[Explanation, ...] = ()
