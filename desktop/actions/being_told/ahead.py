"""How long before its deadline an order counts as near for somebody: in hours, or in working days of the district."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sync.regulation.rules import Rules
from sync.regulation.urgency import within

_DAYS: Final = "d"


@dataclass(frozen=True, slots=True)
class Ahead:
    """So many hours, or so many working days: holidays and weekends do not count, make-up days do."""

    hours: int = 0
    days: int = 0

    @property
    def code(self) -> str:
        """`8` for hours, `2d` for working days: as it is kept and chosen by."""
        return f"{self.days}{_DAYS}" if self.days else str(self.hours)

    @property
    def words(self) -> str:
        """What it is called in a choice."""
        if self.days:
            return f"提前 {self.days} 个工作日"
        return f"提前 {self.hours} 小时" if self.hours else "按办法"

    def reached(self, due: datetime, now: datetime, rules: Rules) -> bool:
        """Whether `due` is as near as this at `now`."""
        if self.days:
            return within(due, self.days, now, rules)
        return due - now <= timedelta(hours=self.hours)


BY_MEASURES: Final = Ahead()
"""The Measures' own step (R16.1)."""

OFFERS: Final = (
    BY_MEASURES,
    *(Ahead(hours=hours) for hours in (2, 4, 8, 24, 48, 72)),
    *(Ahead(days=days) for days in (1, 2, 3, 5)),
)


def ahead(code: str) -> Ahead:
    """From its code. Raises ValueError for anything else."""
    number = int(code.removesuffix(_DAYS))
    if number < 0:
        raise ValueError(f"not ahead: {code}")
    return Ahead(days=number) if code.endswith(_DAYS) else Ahead(hours=number)
