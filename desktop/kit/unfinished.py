"""What is being written in a window stays through Esc, closing and crashing, as in the editors of orders."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from desktop.actions.pacing import PAUSE
from desktop.background import Door, Ticker
from sync.cache.settings import Settings


class Unfinished:
    """The values of one form at a time, under a `name` of their own in the encrypted cache.

    Whoever reads in the same `lane` of the door reads what was written before. With `home` the fields are gone, and
    nothing is asked of them any more.
    """

    def __init__(
        self,
        home: QObject,
        settings: Settings,
        door: Door,
        name: str,
        lane: str,
        values: Callable[[], dict[str, Any]],
    ) -> None:
        self._settings, self._door, self._name, self._lane, self._values = settings, door, name, lane, values
        self._ticker: Ticker | None = None
        self._over = False
        home.destroyed.connect(self._end)

    def read(self) -> dict[str, Any]:
        """What was left; empty when nothing was. On a worker."""
        found = json.loads(self._settings.get(self._name, "{}"))
        return found if isinstance(found, dict) else {}

    def touch(self) -> None:
        """Something was written: it is saved at the pause."""
        if self._ticker is None and not self._over:
            self._ticker = self._door.after(PAUSE, self.flush)

    def flush(self) -> None:
        """Save now what is unsaved."""
        if self._ticker is not None:
            self._stop()
            self._write(json.dumps(self._values()))

    def forget(self) -> None:
        """It was submitted, or thrown away."""
        self._stop()
        self._write("{}")

    def _stop(self) -> None:
        if self._ticker is not None:
            self._ticker.stop()
            self._ticker = None

    def _end(self) -> None:
        self._over = True
        self._stop()

    def _write(self, text: str) -> None:
        self._door.run(partial(self._settings.set, self._name, text), lane=self._lane)
