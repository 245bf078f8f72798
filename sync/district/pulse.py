"""The feed's sequence as last seen, read at most a few times a second however many workstations wait."""

import threading
from collections.abc import Callable
from typing import Final

FRESH_SECONDS: Final = 0.2


class Pulse:
    """Remembers the sequence for a moment; other processes may raise it too, so the database is asked again."""

    def __init__(self, ask: Callable[[], int], monotonic: Callable[[], float]) -> None:
        self._ask = ask
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._value = 0
        self._asked_at = float("-inf")

    def read(self) -> int:
        """The commit sequence, at most FRESH_SECONDS old."""
        with self._lock:
            if self._monotonic() - self._asked_at >= FRESH_SECONDS:
                self._value = self._ask()
                self._asked_at = self._monotonic()
            return self._value
