"""Timers in the UI thread, whose owner may be gone before they are over."""

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QTimer

from desktop.background.hands import call_back


class Ticker:
    """A timer that can be stopped."""

    def __init__(self, timer: QTimer) -> None:
        self._timer = timer

    def stop(self) -> None:
        """No further call; harmless when it is over already."""
        if shiboken6.isValid(self._timer):
            self._timer.stop()
            self._timer.deleteLater()


def tick(parent: QObject, seconds: float, call: Callable[[], object], *, once: bool) -> Ticker:
    """Call `call` after so many seconds, or every so many of them, as long as `parent` and its own widget live."""
    timer = QTimer(parent)
    timer.setSingleShot(once)
    timer.setInterval(round(seconds * 1000))
    timer.timeout.connect(partial(call_back, call))
    if once:
        timer.timeout.connect(timer.deleteLater)
    timer.start()
    return Ticker(timer)
