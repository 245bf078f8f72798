"""Notices that the machine slept, or that somebody set its clock, from two clocks that should go alike."""

from typing import Final

from sync.contract.clock import Clock

APART_SECONDS: Final = 5.0
"""The wall clock goes on while a machine sleeps; the monotonic one stands still, on most systems."""

ASLEEP_SECONDS: Final = 45.0
"""A gap between two looks that means the same where both clocks go on."""


class SleepWatch:
    """Asked every few seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall, self._steady = clock.now(), clock.monotonic()

    def slept(self) -> bool:
        """True when the machine slept, or its clock was set, since the last look."""
        wall, steady = self._clock.now(), self._clock.monotonic()
        by_wall, by_steady = (wall - self._wall).total_seconds(), steady - self._steady
        self._wall, self._steady = wall, steady
        return abs(by_wall - by_steady) > APART_SECONDS or by_steady > ASLEEP_SECONDS
