"""When to save what is being typed: at every pause, and during long typing at fixed intervals."""

from typing import Final

PAUSE: Final = 0.4
"""Seconds without a key after which the text is saved."""

LONGEST: Final = 0.5
"""Seconds after the first unsaved key by which the text is on its way to the disk while typing goes on.

So much is lost with the power, a kill or the X server. A save of the longest reply takes 0.3 ms of the window's thread.
"""


class Pace:
    """Pure bookkeeping in seconds of a monotonic clock; whoever owns the timer asks how long to wait."""

    def __init__(self, pause: float = PAUSE, longest: float = LONGEST) -> None:
        self._pause, self._longest = pause, longest
        self._first: float | None = None
        self._last = 0.0

    @property
    def dirty(self) -> bool:
        """True while there is something unsaved."""
        return self._first is not None

    def typed(self, now: float) -> float:
        """A key was pressed: the seconds to wait before saving."""
        if self._first is None:
            self._first = now
        self._last = now
        return self.wait(now)

    def wait(self, now: float) -> float:
        """Seconds until the text must be saved; 0 when it is time."""
        if self._first is None:
            return self._pause
        return max(0.0, min(self._last + self._pause, self._first + self._longest) - now)

    def saving(self) -> None:
        """The present text is on its way to the disk; keys from now on are new."""
        self._first = None
