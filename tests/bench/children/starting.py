"""The real desk starts on a full cache: until its first lines, until it can be worked with, and memory."""

import json
import sys
import time
from pathlib import Path

from desktop.app import DeskApp, make_app
from sync.cache.profile import Profile
from tests.bench.children.looping import run_until, working
from tests.bench.children.process import resident_mib, since_start

PATIENCE_S = 120
SETTLE_S = 2.0


def main(folder: str, passphrase: str = "") -> None:
    """Print seconds to the first lines and to a desk that is ready, and memory once everything has settled."""
    app = make_app()
    desk = DeskApp(app, Profile(Path(folder)), passphrase=passphrase)
    with working(desk):
        inbox = desk.frame.inbox.list
        run_until(lambda: inbox.isVisible() and inbox.model().rowCount() > 0)
        app.processEvents()
        first = since_start()
        run_until(lambda: desk.loop is not None)
        ready = since_start()
        settled = time.monotonic() + SETTLE_S
        run_until(lambda: time.monotonic() > settled and desk.door.idle() and _indexed(desk), seconds=PATIENCE_S)
        memory = resident_mib()
    print(json.dumps({"seconds": first, "ready": ready, "mib": memory}))


def _indexed(desk: DeskApp) -> bool:
    return desk.cache is not None and not desk.cache.search.left()


if __name__ == "__main__":
    main(*sys.argv[1:])
