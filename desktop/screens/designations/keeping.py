"""What is being written about a designation stays through closing and crashing, as in every other editor."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from desktop.actions.desk import Desk
from desktop.actions.pacing import PAUSE
from desktop.background import Door, Ticker

LANE: Final = "declare"
_NAME: Final = "declaration.writing"


class Kept:
    """One text at a time, under a name of its own in the encrypted cache."""

    def __init__(self, desk: Desk, door: Door, values: Callable[[], dict[str, Any]]) -> None:
        self._settings, self._door, self._values = desk.cache.settings, door, values
        self._ticker: Ticker | None = None

    def read(self) -> dict[str, Any]:
        """What was left; empty when nothing was. On a worker."""
        found = json.loads(self._settings.get(_NAME, "{}"))
        return found if isinstance(found, dict) else {}

    def touch(self) -> None:
        """Something was written: it is saved at the pause."""
        if self._ticker is None:
            self._ticker = self._door.after(PAUSE, self.flush)

    def flush(self) -> None:
        """Save now what is unsaved."""
        if self._ticker is not None:
            self._ticker.stop()
            self._ticker = None
            self._door.run(partial(self._settings.set, _NAME, json.dumps(self._values())), lane=LANE)

    def forget(self) -> None:
        """It was submitted, or thrown away."""
        if self._ticker is not None:
            self._ticker.stop()
            self._ticker = None
        self._door.run(partial(self._settings.set, _NAME, "{}"), lane=LANE)
