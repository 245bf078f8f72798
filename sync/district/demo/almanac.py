"""Places the sample in time: its days count back from now in working days, so that 'near due' stays near due."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sync.regulation.workdays import SHANGHAI, Calendar, local_day

MORNING: Final = time(8, 0)
SETTLED: Final = time(10, 30)
"""Nothing in the sample happens later than this on its last day."""
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Almanac:
    """`now` and the calendar by which days are counted back."""

    now: datetime
    calendar: Calendar

    def moment(self, day: int, at: time, later: timedelta = timedelta()) -> datetime:
        """The UTC moment of `at` (+08:00), `later` after it, on working day `day` (0 is today, -1 the one before).

        Raises ValueError for a day to come.
        """
        if day == 0:
            return self._this_morning(datetime.combine(self._today(), at, SHANGHAI) + later)
        return (datetime.combine(self.day(day), at, SHANGHAI) + later).astimezone(UTC)

    def day(self, back: int) -> date:
        """The date of working day `back`; on a day off, day -1 is still the last working day before it."""
        if back > 0:
            raise ValueError("the sample lies in the past")
        found = self._today()
        for _ in range(-back):
            found = self._working_day_before(found)
        return found

    def _today(self) -> date:
        return local_day(self.now)

    def _working_day_before(self, day: date) -> date:
        day -= _ONE_DAY
        while not self.calendar.is_working(day):
            day -= _ONE_DAY
        return day

    def _this_morning(self, moment: datetime) -> datetime:
        """As written once the morning is over; before that, the morning is squeezed into what has passed of the day."""
        day = self._today()
        first, last = (datetime.combine(day, each, SHANGHAI) for each in (MORNING, SETTLED))
        if self.now >= last:
            return moment.astimezone(UTC)
        begins = first if self.now - first > timedelta(minutes=30) else datetime.combine(day, time(0), SHANGHAI)
        passed = (moment - first) / (last - first)
        return (begins + passed * (self.now - begins)).astimezone(UTC)
