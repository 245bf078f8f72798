"""Clocks that tests hold in their hand."""

import time
from datetime import UTC, datetime, timedelta

MORNING = datetime(2026, 9, 28, 1, 0, tzinfo=UTC)
"""Monday 28 September 2026, 09:00 in Beijing: three working days before the National Day holiday."""


class SteadyClock:
    """Stands still until `tick`; `jump` moves only the wall, as a wrongly set machine does."""

    def __init__(self, start: datetime = MORNING) -> None:
        self._wall = start
        self._elapsed = 0.0

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        return self._wall

    def monotonic(self) -> float:
        """Seconds since the clock was made."""
        return self._elapsed

    def tick(self, seconds: float = 1.0, *, hours: float = 0.0, days: float = 0.0) -> datetime:
        """Let time pass, for the wall and the monotonic clock alike; the new moment."""
        passed = timedelta(seconds=seconds if not (hours or days) else 0.0, hours=hours, days=days)
        self._wall += passed
        self._elapsed += passed.total_seconds()
        return self._wall

    def jump(self, by: timedelta) -> None:
        """The wall clock is set to another time; the monotonic one notices nothing."""
        self._wall += by

    def set(self, moment: datetime) -> None:
        """Go to `moment`; time passes only when it lies ahead."""
        self._elapsed += max(0.0, (moment - self._wall).total_seconds())
        self._wall = moment


class StoppedWall:
    """The wall clock hangs still while the machine goes on: what is shown is the same in every run."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The one moment, aware, UTC."""
        return self._moment

    def monotonic(self) -> float:
        """Seconds of the machine, which go on."""
        return time.monotonic()
