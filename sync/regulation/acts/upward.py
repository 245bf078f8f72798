"""上报: level by level, until somebody takes it back or rejects it (R12.6)."""

from dataclasses import dataclass

from sync.regulation.terms import Ground, UpwardDecision


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
