"""How pressing a due moment is now, and the working hours behind it (R16.1)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from typing import Final

from sync.regulation.editions import Session
from sync.regulation.rules import DEFAULT_RULES, Rules
from sync.regulation.workdays import SHANGHAI, local_day

_ONE_DAY: Final = timedelta(days=1)


class Urgency(StrEnum):
    """How pressing a due moment is."""

    CALM = "calm"
    NEAR = "near"
    TODAY = "today"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Where the urgencies meet: due <= `overdue` is over, <= `today` is due today, <= `near` is near due."""

    overdue: datetime
    today: datetime
    near: datetime


def bounds(now: datetime, rules: Rules = DEFAULT_RULES) -> Bounds:
    """The limits between the urgencies at `now`, for indexed ranges as well as for single orders."""
    near = rules.at(now).edition.near_due.value
    return Bounds(overdue=now, today=_end_after(0, now, rules), near=_end_after(near, now, rules))


def urgency(due_at: datetime, now: datetime, rules: Rules = DEFAULT_RULES) -> Urgency:
    """How pressing `due_at` is at `now`; near due means within the edition's working days (R16.1)."""
    limits = bounds(now, rules)
    if due_at <= limits.overdue:
        return Urgency.OVERDUE
    if due_at <= limits.today:
        return Urgency.TODAY
    return Urgency.NEAR if due_at <= limits.near else Urgency.CALM


def within(due_at: datetime, days: int, now: datetime, rules: Rules = DEFAULT_RULES) -> bool:
    """Whether the day on which `due_at` ends is at most so many working days after the day of `now`."""
    return due_at <= _end_after(days, now, rules)


def close_of_business(day: date, rules: Rules = DEFAULT_RULES) -> datetime:
    """When the offices close on that day (+08:00); warnings aim at it, whatever ends Day n."""
    return datetime.combine(day, rules.edition.close_of_business, SHANGHAI)


def signing_deadline(assigned_at: datetime, rules: Rules = DEFAULT_RULES) -> datetime:
    """Until when an assignment should be signed for (+08:00): working hours, counted inside the sessions (R16.1)."""
    left = timedelta(hours=rules.edition.signing.value)
    moment = assigned_at.astimezone(SHANGHAI)
    day = moment.date()
    while True:
        for opens, closes in _sessions(day, rules):
            begins = max(opens, moment)
            if begins + left <= closes:
                return begins + left
            left -= max(closes - begins, timedelta())
        day += _ONE_DAY


def _sessions(day: date, rules: Rules) -> list[tuple[datetime, datetime]]:
    if not rules.calendar.is_working(day):
        return []
    return [_on(day, session) for session in rules.edition.sessions]


def _on(day: date, session: Session) -> tuple[datetime, datetime]:
    return datetime.combine(day, session.opens, SHANGHAI), datetime.combine(day, session.closes, SHANGHAI)


def _end_after(days: int, now: datetime, rules: Rules) -> datetime:
    """The midnight that ends working day `days` after the day of `now`; of this very day for 0."""
    today = local_day(now)
    last = list(islice(rules.calendar.working_days_after(today), days))[-1:]
    return _midnight_after(last[0] if last else today)


def _midnight_after(day: date) -> datetime:
    return datetime.combine(day + _ONE_DAY, time(0), SHANGHAI)
