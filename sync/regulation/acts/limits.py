"""What the district does to an order's limits (R12.4, R12.10)."""

from dataclasses import dataclass
from datetime import date

from sync.regulation.terms import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLimit:
    """A statutory limit with its citation (R12.10): `days` working days or one `due_day`; `units` empty: for all."""

    law: str
    provision: str
    days: int | None = None
    due_day: date | None = None
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeKind:
    """The order is of another kind than it was taken in as (R12.4)."""

    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Redate:
    """The days count otherwise now: a notice arrived, or the district decided about days of its own (R5.1)."""

    reason: str
