"""Taking in and turning away: declining, emergencies, and what the reporter is told on the way (R9-R11, R12.9)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Cause, EmergencyLine, Ground, Method


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline:
    """不予受理 (R9.1, R9.2). All may be left open so that what is missing can be named with its article.

    `competent_unknown` says that no competent unit can be determined; otherwise `competent_unit` names it.
    """

    ground: Ground | None = None
    reason: str = ""
    basis: str = ""
    method: Method | None = None
    told_at: datetime | None = None
    told: str = ""
    competent_unit: str = ""
    competent_unknown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Refer:
    """转紧急专线: to whom an emergency was passed on (R10.1)."""

    line: EmergencyLine
    number: str
    at: datetime
    operator: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TellAccepted:
    """受理告知: the process and the limit (R11.1)."""

    method: Method
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain:
    """政策解释 while an order is handled, or after it was closed (R11.2, R13.5)."""

    hop: str
    why: Cause
    text: str
    method: Method
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TellExtension:
    """The interim progress and the granted `extension` (its id) are told to the reporter (R12.9)."""

    hop: str
    extension: str
    method: Method
    at: datetime
    text: str
