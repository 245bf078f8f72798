"""State secrets are reported and decided; commercial secrets and privacy are restricted to those named (R17.1)."""

from dataclasses import dataclass

from sync.regulation.terms import Ground, SecretDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspectSecret:
    """涉密上报: why, without repeating what (R17.1)."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideSecret:
    """The district confirms it, or rules it out (R17.1)."""

    verdict: SecretDecision
    opinion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Restrict:
    """限定知悉范围: only `units` and the district see the order; takes the place of an earlier restriction (R17.1)."""

    ground: Ground
    units: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftRestriction:
    """The order is seen again by all units that have to do with it (R17.1)."""

    reason: str
