"""A real desk, offscreen, fetches everything for the first time: how long its window did not answer."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from desktop.app import DeskApp, make_app
from sync.cache.profile import Profile
from sync.contract.status import LineState, SyncStatus
from tests.bench.children.looping import run_until
from tests.bench.desk import bare, cache_in, come_in
from tests.bench.figures import p95

BEAT_MS = 1
PATIENCE_S = 60


class Pulse:
    """Beats in the window's own loop and notes every gap between two beats, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """From now on."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Until now."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def main(url: str, code: str, folder: str) -> None:
    """Print the longest gap, the 95th percentile of them, how long it took and how many rows came."""
    app = make_app()
    with cache_in(Path(folder)) as cache:
        come_in(cache, url, code)
    desk, pulse, heard = DeskApp(app, Profile(Path(folder))), Pulse(), list[SyncStatus]()
    desk.door.status.connect(heard.append)
    desk.begin()
    run_until(lambda: desk.loop is not None)
    started = time.perf_counter()
    pulse.start()
    run_until(lambda: _connected(heard) and desk.door.idle(), seconds=PATIENCE_S)
    pulse.stop()
    seconds = time.perf_counter() - started
    rows = _rows(desk)
    desk.window.hide()
    desk.shut()
    print(json.dumps({"ms": max(pulse.gaps), "p95_ms": p95(pulse.gaps), "seconds": seconds, "rows": rows}))


def _connected(heard: list[SyncStatus]) -> bool:
    return any(status.state is LineState.CONNECTED for status in heard)


def _rows(desk: DeskApp) -> int:
    assert desk.cache is not None
    connection = bare(desk.cache)
    count = int(connection.execute("SELECT count(*) FROM fact").fetchone()[0])
    connection.close()
    return count


if __name__ == "__main__":
    main(*sys.argv[1:])
