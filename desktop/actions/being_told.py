"""What a person wishes to be told, when to keep quiet and how long 稍后提醒 lasts: values, kept as one setting."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final, Protocol

from sync.regulation.workdays import SHANGHAI

WISHES: Final = "tray.wishes"
"""Setting: the wishes as a JSON object."""

NEAR_HOURS: Final = (0, 2, 4, 8, 24, 48, 72)
"""Hours before a deadline that may be chosen for a kind; 0 is the Measures' own step (R16.1)."""

_MORNING: Final = time(9)
_WEEK: Final = frozenset(range(7))


class Cause(StrEnum):
    """Why somebody is told; the value opens every key. Most urgent first, as the list shows them."""

    OVERDUE = "overdue"
    TODAY = "today"
    RATING = "rating"
    SUPERVISED = "supervised"
    URGED = "urged"
    DECISION = "decision"
    APPROVAL = "approval"
    NEAR = "near"
    NEW = "new"
    DIGEST = "digest"

    @property
    def words(self) -> str:
        """What it is called in a choice."""
        return _CAUSES[self]


_CAUSES: Final = {
    Cause.OVERDUE: "超期",
    Cause.TODAY: "今日到期",
    Cause.RATING: "差评",
    Cause.SUPERVISED: "督办",
    Cause.URGED: "催办和提请协调",
    Cause.DECISION: "上级的决定",
    Cause.APPROVAL: "待我审批",
    Cause.NEAR: "临期",
    Cause.NEW: "新到工单",
    Cause.DIGEST: "汇总",
}


class Snooze(StrEnum):
    """How long 稍后提醒 lasts."""

    QUARTER = "quarter"
    HOUR = "hour"
    MORNING = "morning"

    @property
    def words(self) -> str:
        """What it is called on a button."""
        return {Snooze.QUARTER: "15 分钟后提醒", Snooze.HOUR: "1 小时后提醒", Snooze.MORNING: "明天 9:00 提醒"}[self]

    def until(self, now: datetime) -> datetime:
        """When it is said again; 明天 9:00 by the clocks of Shanghai."""
        if self is Snooze.MORNING:
            return datetime.combine(now.astimezone(SHANGHAI).date() + timedelta(days=1), _MORNING, SHANGHAI)
        return now + timedelta(minutes=60 if self is Snooze.HOUR else 15)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is told and when.

    `muted` causes stand in the list without a toast; `near`: hours before a deadline by kind; `late`: 超期 is told
    through quiet hours.
    """

    muted: frozenset[Cause] = frozenset()
    near: Mapping[str, int] = field(default_factory=dict)
    quiet: Quiet = field(default_factory=Quiet)
    late: bool = True

    def silent(self, cause: Cause, now: datetime) -> bool:
        """Whether a toast for `cause` has to wait until the quiet hours are over."""
        return self.quiet.at(now) and not (self.late and cause is Cause.OVERDUE)

    def threshold(self, kind: str) -> timedelta | None:
        """How long before its deadline an order of `kind` counts as near; None by the Measures."""
        hours = self.near.get(kind, 0)
        return timedelta(hours=hours) if hours else None


class Kept(Protocol):
    """Small values by name."""

    def get(self, name: str, default: str = "") -> str:
        """A value."""


def read(kept: Kept) -> Wishes:
    """What was wished before; what cannot be read is as if it had never been wished."""
    try:
        return _wishes(json.loads(kept.get(WISHES, "{}")))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Wishes()


def written(wishes: Wishes) -> str:
    """As it is kept."""
    quiet = wishes.quiet
    return json.dumps(
        {
            "muted": sorted(wishes.muted),
            "near": dict(wishes.near),
            "late": wishes.late,
            "quiet": [quiet.on, f"{quiet.begins:%H:%M}", f"{quiet.ends:%H:%M}", sorted(quiet.days)],
        }
    )


def _wishes(found: dict[str, Any]) -> Wishes:
    if not found:
        return Wishes()
    on, begins, ends, days = found["quiet"]
    quiet = Quiet(on=on, begins=time.fromisoformat(begins), ends=time.fromisoformat(ends), days=frozenset(days))
    near = {str(kind): int(hours) for kind, hours in found["near"].items()}
    muted = frozenset(Cause(cause) for cause in found["muted"])
    return Wishes(muted=muted, near=near, quiet=quiet, late=bool(found["late"]))
