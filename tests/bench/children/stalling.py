"""A real desk, offscreen, fetches everything for the first time: how long its window did not answer."""

import json
import sys
import time
from pathlib import Path

from desktop.app import DeskApp, make_app
from sync.cache.profile import Profile
from sync.contract.status import LineState, SyncStatus
from tests.bench.children.looping import Pulse, run_until, working
from tests.bench.desk import bare, cache_in, come_in

PATIENCE_S = 120
AFTER_S = 2.0
"""The search index is built behind the sync: the window must answer then too."""


def main(url: str, code: str, folder: str) -> None:
    """Print the longest gap, the 95th percentile of them, how long the sync took and how many rows came."""
    app = make_app()
    with cache_in(Path(folder)) as cache:
        come_in(cache, url, code)
    desk, pulse, heard = DeskApp(app, Profile(Path(folder))), Pulse(), list[SyncStatus]()
    desk.door.status.connect(heard.append)
    with working(desk):
        run_until(lambda: desk.loop is not None)
        started = time.perf_counter()
        pulse.start()
        run_until(lambda: _connected(heard), seconds=PATIENCE_S)
        seconds = time.perf_counter() - started
        over = time.monotonic() + AFTER_S
        run_until(lambda: time.monotonic() > over)
        pulse.stop()
        rows = _rows(desk)
    print(json.dumps({**pulse.plain(), "seconds": seconds, "rows": rows}))


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
