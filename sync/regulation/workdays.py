"""Which days are working days in this district, and why the others are not (regulation of 工作日, 调休)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from itertools import groupby
from typing import Final

LONGEST_RUN: Final = 366
"""Days; more in one run of a notice is a slip of the hand."""

SHANGHAI: Final = timezone(timedelta(hours=8), "Asia/Shanghai")
"""Server time; China has kept one fixed offset since 1992."""

DayOff = tuple[bool, str]
"""Off (True) or a make-up working day (False), and the name of the holiday."""

SATURDAY: Final = 5
_ONE_DAY: Final = timedelta(days=1)
_WEEKEND: Final = {5: "星期六", 6: "星期日"}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days that are not what their weekday says; `notices` are the years whose State Council notice is loaded.

    `overrides` are the district's own decisions and win over the notices.
    """

    days: Mapping[date, DayOff]
    notices: frozenset[int]
    overrides: Mapping[date, DayOff] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """True on Mon-Fri unless off, and on make-up days."""
        special = self.overrides.get(day) or self.days.get(day)
        return day.weekday() < SATURDAY if special is None else not special[0]

    def why_off(self, day: date) -> str:
        """Why nobody works on that day, in Chinese; empty on a working day."""
        if self.is_working(day):
            return ""
        special = self.overrides.get(day) or self.days.get(day)
        return f"{special[1]}放假" if special else _WEEKEND[day.weekday()]

    def is_provisional(self, day: date) -> bool:
        """True when a notice still to come may change that day: it may reach back to 25 December of the year before."""
        next_year_open = (day.month, day.day) >= (12, 25) and day.year + 1 not in self.notices
        return day.year not in self.notices or next_year_open

    def working_days_after(self, day: date) -> Iterator[date]:
        """Working days after `day`, without end."""
        while True:
            day += _ONE_DAY
            if self.is_working(day):
                yield day

    def lines(self) -> tuple[str, ...]:
        """The notices' days as text, one holiday a line; `read_calendar` reads it back."""
        return write_days(self.days)


def local_day(moment: datetime) -> date:
    """The calendar date of a moment in the district. Raises ValueError for a moment without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone has no date in the district")
    return moment.astimezone(SHANGHAI).date()


def read_calendar(lines: Iterable[str], notices: Iterable[int], overrides: Iterable[str] = ()) -> Calendar:
    """A calendar from lines such as `国庆节 2026-10-01休7 2026-10-10班1`. Raises ValueError for anything else."""
    return Calendar(days=read_days(lines), notices=frozenset(notices), overrides=read_days(overrides))


def read_days(lines: Iterable[str]) -> dict[date, DayOff]:
    """The days that the lines name; a later line wins."""
    return {day: special for line in lines for day, special in _read_line(line)}


def write_days(days: Mapping[date, DayOff]) -> tuple[str, ...]:
    """Lines for the days, in the order of their dates."""
    runs = list(_runs(days))
    return tuple(
        " ".join([name, *(text for _, text in group)]) for name, group in groupby(runs, key=lambda run: run[0])
    )


def _read_line(line: str) -> Iterator[tuple[date, DayOff]]:
    name, *runs = line.split(" ")
    for run in runs:
        first, kind, length = date.fromisoformat(run[:10]), run[10:11], int(run[11:])
        if kind not in ("休", "班"):
            raise ValueError(f"neither 休 nor 班: {line}")
        if not 1 <= length <= LONGEST_RUN:
            raise ValueError(f"no run of days: {line}")
        for offset in range(length):
            yield first + offset * _ONE_DAY, (kind == "休", name)


def _runs(days: Mapping[date, DayOff]) -> Iterator[tuple[str, str]]:
    """Name and text of each run of neighbouring days of one kind."""
    ordered = sorted(days.items())
    for (_, (off, name)), group in groupby(enumerate(ordered), key=lambda at: (_distance(at), at[1][1])):
        run = [day for _, (day, _) in group]
        yield name, f"{run[0].isoformat()}{'休' if off else '班'}{len(run)}"


def _distance(at: tuple[int, tuple[date, DayOff]]) -> int:
    """Equal for neighbours in a run: the date's number less the place in the list."""
    return at[1][0].toordinal() - at[0]
