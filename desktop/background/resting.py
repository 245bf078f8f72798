"""How long the sync thread is silent between two cycles: until news comes, something may leave, or the next try."""

from collections.abc import Callable
from datetime import datetime
from threading import Event
from typing import Any, Final

from desktop.background.engine import Engine
from sync.contract.clock import Clock
from sync.contract.status import UP

_LONG_POLL: Final = 50.0
LONGEST_REST: Final = 300.0
_SHORTEST_REST: Final = 0.5
_BREATH: Final = 1.0


class Resting:
    """On the sync thread; `awake` ends every rest.

    `next_moment` says when something held back may leave (a reply can be taken back for ten seconds), so that the long
    poll does not outlast it.
    """

    def __init__(self, engine: Engine, clock: Clock, awake: Event, next_moment: Callable[[], datetime | None]) -> None:
        self._engine, self._clock, self._awake, self._next_moment = engine, clock, awake, next_moment

    def rest(self, status: Any) -> None:
        """Long poll while the line stands, otherwise sleep until the next try; a wake ends both."""
        if status.next_try is None and status.state in UP:
            self._listen()
        else:
            self._awake.wait(self._seconds_until(status.next_try, LONGEST_REST))

    def _listen(self) -> None:
        """Long poll, but no longer than something waits that may leave soon; never in a tight circle."""
        held = self._next_moment()
        soon = held if held is not None and held > self._clock.now() else None
        if pause := self._engine.pause():
            self._awake.wait(self._seconds_until(soon, pause))
            return
        began = self._clock.monotonic()
        if self._awake.is_set() or self._engine.wait(self._seconds_until(soon, _LONG_POLL)):
            return
        if self._clock.monotonic() - began < _BREATH:
            self._awake.wait(_BREATH)

    def _seconds_until(self, moment: datetime | None, longest: float) -> float:
        if moment is None:
            return longest
        left = (moment - self._clock.now()).total_seconds()
        return min(max(left, _SHORTEST_REST), longest)
