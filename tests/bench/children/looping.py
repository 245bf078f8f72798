"""Lets the window's event loop run until something is there, as it runs in front of a person."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer

LOOK_MS = 2


def run_until(there: Callable[[], bool], *, seconds: float = 60.0) -> None:
    """Return soon after `there` is true. Raises TimeoutError."""
    end = time.monotonic() + seconds
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: loop.quit() if there() or time.monotonic() > end else None)
    timer.start(LOOK_MS)
    loop.exec()
    timer.stop()
    if not there():
        raise TimeoutError(f"not there after {seconds:g} s")
