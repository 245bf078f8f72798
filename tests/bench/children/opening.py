"""An order is chosen in the list: the time until all of it is painted, again and again."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import theme
from desktop.screens.order.pane import OrderPane
from sync.cache.cache import Cache
from sync.contract.clock import SystemClock
from tests.bench.children.looping import Pulse
from tests.bench.desk import bare, cache_in
from tests.bench.figures import p95

SAMPLES, WARM = 200, 10
ROW = "SELECT row FROM fact WHERE id = ?"
PATIENCE_S = 10


def main(folder: str) -> None:
    """Print the 95th percentile in milliseconds, that of the window's longest gap meanwhile, and of the bare row."""
    app = QApplication([])
    with cache_in(Path(folder)) as cache:
        ids = chosen(cache)
        ours, gaps = _paint(app, cache, ids)
        floor = _read(cache, ids)
    milliseconds = {"ms": p95(ours[WARM:]) * 1000, "gap_ms": p95(gaps[WARM:]), "floor_ms": p95(floor[WARM:]) * 1000}
    print(json.dumps(milliseconds))


def chosen(cache: Cache) -> list[str]:
    """Orders picked at random, the same ones every time."""
    connection = bare(cache)
    ids = [str(row[0]) for row in connection.execute("SELECT id FROM fact ORDER BY id")]
    connection.close()
    return Random(1).sample(ids, SAMPLES)


def _paint(app: QApplication, cache: Cache, ids: list[str]) -> tuple[list[float], list[float]]:
    door, pulse = Door(), Pulse()
    theme.apply(app)
    pane = OrderPane(Desk(cache, SystemClock()), door)
    pane.resize(760, 700)
    pane.show()
    shown: list[str] = []
    pane.shown.connect(shown.append)
    times, gaps = [], []
    for ident in ids:
        pulse.start()
        started = time.perf_counter()
        pane.show_order(ident)
        _until(app, lambda wanted=ident: shown[-1:] == [wanted])  # type: ignore[misc]
        app.processEvents()
        times.append(time.perf_counter() - started)
        _until(app, door.idle)
        pulse.stop()
        gaps.append(max(pulse.gaps))
        pulse.gaps.clear()
    pane.close()
    door.close()
    return times, gaps


def _until(app: QApplication, there: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not there():
        assert time.monotonic() < end, "the order never came"
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def _read(cache: Cache, ids: list[str]) -> list[float]:
    connection = bare(cache)
    times = []
    for ident in ids:
        started = time.perf_counter()
        connection.execute(ROW, (ident,)).fetchone()
        times.append(time.perf_counter() - started)
    connection.close()
    return times


if __name__ == "__main__":
    main(*sys.argv[1:])
