"""What the district wrote down about an order's limits: statutory ones with their citation, changes of kind."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sync.regulation.terms import Kind

STATUTORY: Final = "R12.10"
"""What an assignment's limit rests on where a law sets it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatutoryLimit:
    """另有规定的法定时限: working `days` from each assignment's own start, or one `due_day` for all (R12.10).

    `units` are the receivers it is for; empty: every one. `law` and `provision` are the citation.
    """

    id: str
    at: datetime
    person: str
    law: str
    provision: str
    days: int | None = None
    due_day: date | None = None
    units: tuple[str, ...] = ()

    @property
    def citation(self) -> str:
        """`《信访工作条例》第三十四条`."""
        return f"《{self.law.strip().strip('《》')}》{self.provision.strip()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class KindChange:
    """One change of kind (R12.4)."""

    id: str
    at: datetime
    person: str
    before: Kind
    after: Kind
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Both, in the order in which they were set."""

    statutory: tuple[StatutoryLimit, ...] = ()
    kinds: tuple[KindChange, ...] = ()

    def covering(self, unit: str, until: datetime | None = None) -> StatutoryLimit | None:
        """The last statutory limit for an assignment of this unit; with `until`, the last that was set by then."""
        found = (each for each in reversed(self.statutory) if not each.units or unit in each.units)
        return next((each for each in found if until is None or each.at <= until), None)
