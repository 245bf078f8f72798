"""Calendar and edition together: what a deadline needs to know, in a form that the district distributes (R5.1)."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Final

from sync.regulation.editions import EDITIONS, Edition, edition_at
from sync.regulation.holidays import PUBLISHED
from sync.regulation.workdays import Calendar, read_calendar, write_days


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSheet:
    """Rules as plain values that JSON can carry; `days` and `overrides` are lines as `read_calendar` reads them."""

    edition: Edition
    editions: tuple[Edition, ...]
    days: tuple[str, ...]
    notices: tuple[int, ...]
    overrides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """The calendar, the edition in force, and all `editions` known (older orders keep theirs, R23.1)."""

    calendar: Calendar
    edition: Edition
    editions: tuple[Edition, ...] = EDITIONS

    def under(self, edition_id: str) -> "Rules":
        """The same calendar under the edition that an order started with (R23.1); unchanged where it is unknown."""
        if edition_id == self.edition.id:
            return self
        found = next((each for each in self.editions if each.id == edition_id), self.edition)
        return replace(self, edition=found)

    def at(self, moment: datetime) -> "Rules":
        """The same calendar under the edition in force at a moment."""
        return replace(self, edition=edition_at(moment, self.editions))

    def sheet(self) -> RuleSheet:
        """These rules as plain values."""
        return RuleSheet(
            edition=self.edition,
            editions=self.editions,
            days=self.calendar.lines(),
            notices=tuple(sorted(self.calendar.notices)),
            overrides=write_days(self.calendar.overrides),
        )

    @classmethod
    def from_sheet(cls, sheet: RuleSheet) -> "Rules":
        """Rules from their plain form. Raises ValueError for a calendar line that cannot be read."""
        calendar = _calendar(sheet.days, sheet.notices, sheet.overrides)
        return cls(calendar=calendar, edition=sheet.edition, editions=sheet.editions)


@lru_cache(maxsize=4)
def _calendar(days: tuple[str, ...], notices: tuple[int, ...], overrides: tuple[str, ...]) -> Calendar:
    """Many years of days; read once, for rules are read again whenever somebody signs in."""
    return read_calendar(days, notices, overrides)


DEFAULT_RULES: Final = Rules(calendar=PUBLISHED, edition=EDITIONS[-1])
"""The published calendar under the newest edition that this program was built with."""
