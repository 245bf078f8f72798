"""Counting working days: Day 0 is the date of 交办 whatever the hour, due is the end of Day n (民法典 201, 203)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, takewhile
from typing import Final

from sync.regulation.rules import Rules
from sync.regulation.workdays import SHANGHAI, local_day

_ONE_DAY: Final = timedelta(days=1)
_INSTANT: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A day that does not count, and why, in Chinese."""

    date: date
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A due moment with its reasons. `due_at` is exclusive and zoned (+08:00); `due_date` is the last day that counts.

    `provisional` (暂定): a notice still to come may move it. `hop` is the assignment whose limit decides, if any.
    """

    due_at: datetime
    due_date: date
    counted: tuple[date, ...]
    skipped: tuple[Skipped, ...]
    provisional: bool
    limit_days: int
    article: str = ""
    start_date: date
    hop: str = ""

    @property
    def due_utc(self) -> datetime:
        """The due moment as orders store it."""
        return self.due_at.astimezone(UTC)


def deadline(start: datetime, days: int, rules: Rules, *, article: str = "", hop: str = "") -> Deadline:
    """`days` working days after the date of `start`, never n x 24 hours. Raises ValueError for days < 1 or no zone."""
    return count_from(local_day(start), days, rules, article=article, hop=hop)


def count_from(day_zero: date, days: int, rules: Rules, *, article: str = "", hop: str = "") -> Deadline:
    """The end of working day `days` after `day_zero`, whether or not that day works. Raises ValueError for days < 1."""
    if days < 1:
        raise ValueError("a limit is at least one working day")
    counted = tuple(islice(rules.calendar.working_days_after(day_zero), days))
    return Deadline(
        due_at=end_of_day(counted[-1], rules),
        due_date=counted[-1],
        counted=counted,
        skipped=_skipped(day_zero, counted[-1], rules),
        provisional=any(rules.calendar.is_provisional(day) for day in counted),
        limit_days=days,
        article=article,
        start_date=day_zero,
        hop=hop,
    )


def count_to(last: date, start: datetime, rules: Rules, *, article: str = "", hop: str = "") -> Deadline:
    """The end of a day that is fixed, working or not, with the working days after the date of `start` up to it."""
    day_zero = local_day(start)
    counted = _between(day_zero, last, rules)
    return Deadline(
        due_at=end_of_day(last, rules),
        due_date=last,
        counted=counted,
        skipped=_skipped(day_zero, last, rules),
        provisional=False,
        limit_days=len(counted),
        article=article,
        start_date=day_zero,
        hop=hop,
    )


def working_days_to(last: date, start: datetime, rules: Rules) -> int:
    """How many working days after the date of `start` there are up to and with `last`; 0 when it has passed."""
    return len(_between(local_day(start), last, rules))


def end_of_day(day: date, rules: Rules) -> datetime:
    """The exclusive end of a day (+08:00): 24:00, or the hour that the edition names."""
    ends = rules.edition.day_ends
    if ends is None:
        return datetime.combine(day + _ONE_DAY, time(0), SHANGHAI)
    return datetime.combine(day, ends, SHANGHAI)


def due_day(due_at: datetime) -> date:
    """The last day that still counts before an exclusive due moment."""
    return local_day(due_at - _INSTANT)


def _between(day_zero: date, last: date, rules: Rules) -> tuple[date, ...]:
    return tuple(takewhile(lambda day: day <= last, rules.calendar.working_days_after(day_zero)))


def _skipped(day_zero: date, last: date, rules: Rules) -> tuple[Skipped, ...]:
    between = (day_zero + offset * _ONE_DAY for offset in range(1, (last - day_zero).days))
    return tuple(Skipped(date=day, why=why) for day in between if (why := rules.calendar.why_off(day)))
