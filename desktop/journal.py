"""What the desk writes down about itself: a log of its own loggers, and where it was when the process fell.

Everything lies in the profile's folder, stays on this machine, and holds kinds and places only: a message of somebody
else's library could quote a reporter's words, so no other logger is heard and no exception is written as it speaks.
"""

import faulthandler
import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sync.cache.profile import Profile
from sync.mishaps import describe

LOGS: Final = "logs"
"""Its folder in the profile."""
OURS: Final = ("desktop", "sync")
CRASH: Final = "crash.txt"
_SIZE: Final = 512 * 1024
_KEPT: Final = 3
_LINE: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Journal:
    """Of one profile, from `begin` to `end`. A process that gets to its `end` did not fall."""

    def __init__(self, profile: Profile) -> None:
        self._folder = profile.root / LOGS
        self._endings: list[Callable[[], object]] = []

    def begin(self, now: datetime) -> Path | None:
        """Write from now on; where the folder cannot be written nothing is. Touches the disk: for a worker thread.

        Returns what the desk left behind when it fell the last time, put aside; None where it did not.
        """
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            fallen = _put_aside(self._folder / CRASH, now)
            self._endings.append(_log(self._folder / "desk.log"))
            self._endings.append(_hear_crash(self._folder / CRASH))
        except OSError:
            return None
        return fallen

    def end(self) -> None:
        """Write no more."""
        while self._endings:
            self._endings.pop()()


def _put_aside(left: Path, now: datetime) -> Path | None:
    """An empty one tells of a process that was ended from outside, or of a machine that lost its power."""
    if not left.exists() or not left.stat().st_size:
        return None
    return left.rename(left.with_name(f"crash-{now:%Y%m%d-%H%M%S}.txt"))


class Plain(logging.Formatter):
    """Lines whose exceptions are told by kind and place."""

    def formatException(self, ei: Any) -> str:  # noqa: N802  logging's name
        """Without its message."""
        return describe(ei[1]) if ei[1] is not None else ""

    def formatStack(self, stack_info: str) -> str:  # noqa: N802  logging's name
        """Stacks quote lines of source, not data."""
        return stack_info


def _log(file: Path) -> Callable[[], object]:
    from logging.handlers import RotatingFileHandler  # on the thread that begins the journal, not before the window

    handler = RotatingFileHandler(file, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(Plain(_LINE))
    for name in OURS:
        logging.getLogger(name).addHandler(handler)

    def end() -> None:
        for name in OURS:
            logging.getLogger(name).removeHandler(handler)
        handler.close()

    return end


def _hear_crash(file: Path) -> Callable[[], object]:
    """Qt and SQLite may end the process without an exception: Python then writes where every thread was."""
    out = file.open("w", encoding="utf-8")
    faulthandler.enable(out, all_threads=True)

    def end() -> None:
        faulthandler.disable()
        if sys.stderr is not None:
            with suppress(OSError, ValueError):
                faulthandler.enable()
        out.close()
        with suppress(OSError):
            file.unlink()

    return end
