"""How long to hold the line for news: learnt from whoever cuts it, and never at the same second as everybody else."""

from collections.abc import Callable
from random import Random
from typing import Final

from sync.client.errors import Unreachable
from sync.contract.clock import Clock

LONGEST: Final = 50.0
SHORTEST: Final = 10.0
REAL_CUT: Final = 5.0
"""A poll that breaks after so many quiet seconds was cut by somebody without patience: the line itself may be fine."""
BACK: Final = 0.8
FORTH: Final = 1.0
SPARING: Final = 300.0
"""Seconds between two looks on a line that is paid for by the megabyte; nothing is held meanwhile."""
LONGEST_PAUSE: Final = 60.0


class Listening:
    """Long polls over one line. `called` hears when the district says that something is new."""

    def __init__(self, clock: Clock, random: Random, called: Callable[[], None]) -> None:
        self._clock, self._random, self._called = clock, random, called
        self._longest = LONGEST
        self._early = 0
        self._pause = 0.0

    def poll(self, ask: Callable[[int], bool | None], most: float) -> bool:
        """Hold the line for `most` seconds; true when a cycle should follow: there is news, or the poll was cut.

        `ask` polls for so many seconds: true for news, None when it ended early and with reason. Raises LineProblem.
        """
        seconds = int(min(most, self._longest * self._random.uniform(BACK, 1.0)))
        began = self._clock.monotonic()
        try:
            news = ask(seconds)
        except Unreachable:
            if not self._was_cut(self._clock.monotonic() - began, seconds):
                raise
            return True
        if news:
            self._called()
        elif news is not None:
            self._nothing(seconds, self._clock.monotonic() - began)
        return news is True

    def pause(self, *, sparing: bool, every: float = 0.0) -> float:
        """Seconds of silence before the next poll, or in place of one; 0.0 for none.

        `every`: how often somebody wants to look; a sparing line is looked at no more often than SPARING.
        """
        pause, self._pause = self._pause, 0.0
        wished = max(every, SPARING if sparing else 0.0)
        return wished * self._random.uniform(BACK, 1.0) if wished else pause

    def _nothing(self, asked: float, after: float) -> None:
        """Who has no news long before the time is over, again and again, is asked less often."""
        if after >= asked / 2:
            self._early, self._longest = 0, min(LONGEST, self._longest + FORTH)
            return
        self._early = min(self._early + 1, 8)
        self._pause = min(LONGEST_PAUSE, 2.0**self._early)

    def _was_cut(self, after: float, asked: float) -> bool:
        """True when a shorter poll may well go through where this one broke before its time."""
        if not REAL_CUT <= after < asked:
            return False
        self._longest = max(SHORTEST, min(self._longest, after) * BACK)
        return True
