"""The time of a replay: it stands still until the next thing happens."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final

from sync.regulation.workdays import SHANGHAI, Calendar, local_day

OFF_HOURS: Final = 0.06
"""How often somebody acts at night or on a day off: nothing of the rules may depend on office hours."""
MEAN_PAUSE: Final = timedelta(hours=9)
"""Between two steps on one order."""
OPENS: Final = 8
CLOSES: Final = 18
"""Hours between which people are at their desks."""
_DAY: Final = timedelta(days=1)


class Hourglass:
    """A clock that is set; it never runs backwards."""

    def __init__(self, begins: date) -> None:
        """It is midnight in Shanghai, at the beginning of that day."""
        self._begins = midnight(begins)
        self._now = self._begins

    def now(self) -> datetime:
        """The present moment of the replay, UTC."""
        return self._now

    def monotonic(self) -> float:
        """Seconds since the replay began."""
        return (self._now - self._begins).total_seconds()

    def reach(self, moment: datetime) -> None:
        """It is `moment` now, unless that is over."""
        self._now = max(self._now, moment)


def midnight(day: date) -> datetime:
    """When a day begins in Shanghai, UTC."""
    return datetime.combine(day, time(0), SHANGHAI).astimezone(UTC)


def some_moment(day: date, random: Random) -> datetime:
    """A moment of that day: mostly in office hours, sometimes at its very first or last second."""
    edge = random.random()
    if edge < OFF_HOURS / 2:
        return midnight(day) + random.choice([timedelta(0), _DAY - timedelta(microseconds=1)])
    if edge < OFF_HOURS:
        return midnight(day) + timedelta(seconds=random.uniform(0, 86_399))
    return midnight(day) + timedelta(hours=random.uniform(8.5, 17.5))


def later(now: datetime, calendar: Calendar, random: Random) -> datetime:
    """When somebody takes the order up again: hours later, and mostly on a working day."""
    moment = now + random.expovariate(1.0) * MEAN_PAUSE
    day = local_day(moment)
    hour = moment.astimezone(SHANGHAI).hour
    if random.random() < OFF_HOURS or (calendar.is_working(day) and OPENS <= hour < CLOSES):
        return moment
    day += _DAY if hour >= OPENS else timedelta(0)
    while not calendar.is_working(day):
        day += _DAY
    return max(moment, some_moment(day, random))
