"""A process that is killed at one statement of an opening: `python -m tests.old_caches.killed PROFILE N`.

It kills itself, by SIGKILL, at the N-th statement that SQLite begins; with 0 it prints how many there are.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from sync.cache import keyed
from sync.cache.cache import open_cache
from sync.cache.profile import Profile
from tests.cache.scenery import KEY
from tests.helpers.clocks import SteadyClock


def main(folder: str, at: int) -> None:
    """Open, and die on the way."""
    begun = 0
    connect = keyed.connect

    def count(_statement: str) -> None:
        nonlocal begun
        begun += 1
        if begun == at:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(*args: Any, **kwargs: Any) -> Any:
        connection = connect(*args, **kwargs)
        connection.set_trace_callback(count)
        return connection

    keyed.connect = watched
    open_cache(Profile(Path(folder)), KEY, SteadyClock()).close()
    sys.stdout.write(f"{begun}\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
