"""Urging, reminding and notifying, as records that hang on the order (R14.2, R14.5)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Means, RequestState, UrgeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Urge:
    """催办: `unit` urges the receiver of a hop, the `decider`, which answers it (R14.5)."""

    id: str
    hop: str
    unit: str
    person: str
    decider: str
    at: datetime
    kind: UrgeKind
    text: str = ""
    state: RequestState = RequestState.PENDING
    answer: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plea:
    """催请: `unit` asks once more for a decision on its own `request`; the decision is the answer (R14.5)."""

    id: str
    request: str
    unit: str
    person: str
    at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """通知承办人: who was told (`told`, a person or a unit in words), how and when, and what came back (R14.2)."""

    id: str
    hop: str
    unit: str
    person: str
    at: datetime
    means: Means
    told: str
    acknowledged: bool = False
    receipt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chasing:
    """Everything that was said to hurry an order on."""

    urges: tuple[Urge, ...] = ()
    pleas: tuple[Plea, ...] = ()
    notices: tuple[Notice, ...] = ()
