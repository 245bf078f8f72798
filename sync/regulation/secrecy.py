"""What is written down where an order may hold a state secret, or is for some units' eyes only (R17.1)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Ground, SecretDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """涉密上报: who reported it and why, never what; `verdict` None while the district has not decided."""

    id: str
    unit: str
    person: str
    at: datetime
    reason: str
    verdict: SecretDecision | None = None
    opinion: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """限定知悉范围: only the units named and the district see the order until it is lifted."""

    id: str
    at: datetime
    person: str
    ground: Ground
    units: tuple[str, ...]
    reason: str
    lifted_at: datetime | None = None
    lifted_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrecy:
    """Everything about who may know of the order at all."""

    suspicions: tuple[Suspicion, ...] = ()
    restrictions: tuple[Restriction, ...] = ()

    @property
    def pulled(self) -> bool:
        """True from the report of a state secret until the district rules it out."""
        return any(each.verdict is not SecretDecision.RELEASE for each in self.suspicions)

    @property
    def confirmed(self) -> bool:
        """True when the district has confirmed it."""
        return any(each.verdict is SecretDecision.CONFIRM for each in self.suspicions)

    @property
    def restriction(self) -> Restriction | None:
        """The restriction that stands."""
        return next((each for each in reversed(self.restrictions) if each.lifted_at is None), None)
