"""Time as an argument: logic asks a Clock, so that a test or a corrected clock can answer."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What logic may ask about time."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present moment by the machine."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since an arbitrary start."""
        return time.monotonic()


class CorrectedClock:
    """The district's time as last estimated: the machine's clock plus `offset_ms()` milliseconds.

    Countdowns and checks of the Measures use it, so that a wrong machine clock cannot move a deadline. An envelope's
    `composed_at` stays the machine's own, with the offset beside it.
    """

    def __init__(self, clock: Clock, offset_ms: Callable[[], int]) -> None:
        self._clock = clock
        self._offset_ms = offset_ms

    def now(self) -> datetime:
        """The present moment, corrected."""
        return self._clock.now() + timedelta(milliseconds=self._offset_ms())

    def monotonic(self) -> float:
        """Seconds that never run backwards; needs no correction."""
        return self._clock.monotonic()
