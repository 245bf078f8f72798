"""免打扰: the hours in which nothing pops up."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

from sync.regulation.workdays import SHANGHAI

_WEEK: Final = frozenset(range(7))


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """Hours without toasts: from `begins` to `ends`, over midnight where that is earlier, on `days` (0 is Monday).

    A night belongs to the day on which it begins. The same hour twice means the whole day.
    """

    on: bool = False
    begins: time = time(20)
    ends: time = time(8)
    days: frozenset[int] = _WEEK

    def at(self, now: datetime) -> bool:
        """Whether `now` falls into them."""
        here = now.astimezone(SHANGHAI)
        today, clock = here.weekday(), here.time()
        if self.begins < self.ends:
            return self.on and today in self.days and self.begins <= clock < self.ends
        evening = today in self.days and clock >= self.begins
        night = (today - 1) % 7 in self.days and clock < self.ends
        return self.on and (evening or night)
