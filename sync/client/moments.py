"""A moment of its own for every attempt, by which the outbox tells two attempts apart."""

from datetime import UTC, datetime, timedelta
from typing import Final

from sync.contract.clock import Clock

_TICK: Final = timedelta(milliseconds=1)


class Moments:
    """By this machine's clock; never the same twice in a row."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = datetime.fromtimestamp(0, UTC)

    def next(self) -> datetime:
        """Now, or a tick later where something began just now."""
        now = self._clock.now()
        self._last = now if abs(now - self._last) >= _TICK else self._last + _TICK
        return self._last
