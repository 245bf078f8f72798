"""Verifying what the reporter says, and saying why an order was not handled on its first day (R12.1, R12.5)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Claim, DelayReason


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyClaim:
    """核查: `visited_at` belongs to a site visit (R12.5)."""

    hop: str
    facts: str
    claim: Claim
    site_visit: bool = False
    visited_at: datetime | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveReason:
    """Why the assignment was not handled on its first day (R12.1)."""

    hop: str
    reason: DelayReason = DelayReason.SITE_CHECK
    text: str = ""
