"""Verifications, and reasons why an order was not handled on its first day, as records that hang on the order."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Claim, DelayReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """核查: what a handler found of the claim, and whether it went to see (R12.5)."""

    id: str
    hop: str
    unit: str
    person: str
    at: datetime
    facts: str
    claim: Claim
    site_visit: bool = False
    visited_at: datetime | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a hop was not handled on its first day (R12.1)."""

    id: str
    hop: str
    unit: str
    person: str
    at: datetime
    reason: DelayReason
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifying:
    """What was verified and explained while an order was handled."""

    verifications: tuple[Verification, ...] = ()
    reasons: tuple[Reason, ...] = ()
