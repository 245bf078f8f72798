"""The last net: what no one caught is written down without personal data, and told to the window.

Qt hands an exception of a slot to `sys.excepthook`, a thread to `threading.excepthook`, a coroutine's callback to its
loop's handler; the interpreter itself uses `sys.unraisablehook`. Only `sys` and `threading` are hooked here; coroutines
come through `report`.
"""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Final

from sync.mishaps import describe

log = logging.getLogger("desktop")

_QUIET_SECONDS: Final = 10.0
"""The same failure in the same place is told again only after this long: a broken paint would fill screen and disk."""


class LastNet:
    """Hears what nobody caught. `tell` is called with the exception, from whatever thread it was raised in."""

    def __init__(self, tell: Callable[[Exception], object], monotonic: Callable[[], float]) -> None:
        self._tell, self._monotonic = tell, monotonic
        self._heard: dict[str, float] = {}
        self._before: tuple[Any, Any] | None = None

    def spread(self) -> None:
        """Begin to hear."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook, threading.excepthook = self._uncaught, self._in_thread

    def fold(self) -> None:
        """Put things back as they were."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def report(self, error: BaseException) -> None:
        """Tell of one failure, unless the same was told just now."""
        where, now = describe(error), self._monotonic()
        if now - self._heard.get(where, -_QUIET_SECONDS) < _QUIET_SECONDS:
            return
        self._heard[where] = now
        if isinstance(error, Exception):
            self._tell(error)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self.report(error)
        elif self._before is not None:
            self._before[0](kind, error, trace)

    def _in_thread(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self.report(hooked.exc_value)
