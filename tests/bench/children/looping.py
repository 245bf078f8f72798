"""Lets the window's event loop run as it runs in front of a person, and feels its pulse."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, Qt, QTimer

from desktop.app import DeskApp

LOOK_MS = 2
BEAT_MS = 1


class Pulse:
    """Beats in the window's own loop and notes every gap between two beats, in milliseconds.

    `cpu` has for each gap what the window's thread computed in it: that changes less with what else the machine does.
    """

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.cpu: list[float] = []
        self._last = self._spent = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """From now on."""
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer.start()

    def begin(self) -> None:
        """From now on, and nothing of before."""
        self.gaps.clear()
        self.cpu.clear()
        self.start()

    def stop(self) -> None:
        """Until now."""
        self._timer.stop()

    def plain(self) -> dict[str, float]:
        """The longest gap and the 95th percentile, and the most that was computed in one."""
        from tests.bench.figures import p95  # what a start is measured with should not be measured with it

        return {"ms": max(self.gaps), "p95_ms": p95(self.gaps), "cpu_ms": max(self.cpu)}

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.cpu.append((spent - self._spent) * 1000)
        self._last, self._spent = now, spent


@contextmanager
def working(desk: DeskApp) -> Iterator[None]:
    """The desk between its start and its end; what goes wrong in it ends the measurement. Raises the desk's failure."""
    broken: list[Exception] = []
    desk.door.broke.connect(broken.append)
    desk.begin()
    try:
        yield
    finally:
        desk.window.hide()
        desk.shut()
    if broken:
        raise broken[0]


def run_until(there: Callable[[], bool], *, seconds: float = 60.0) -> None:
    """Return soon after `there` is true. Raises TimeoutError."""
    end, came = time.monotonic() + seconds, False
    loop, timer = QEventLoop(), QTimer()

    def look() -> None:
        """What was there once may be gone again the next moment: it came."""
        nonlocal came
        came = came or there()
        if came or time.monotonic() > end:
            loop.quit()

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    loop.exec()
    timer.stop()
    if not came:
        raise TimeoutError(f"not there after {seconds:g} s")
