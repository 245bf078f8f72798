"""Copies of what was written, made now and then while the desk is open (`sync.cache.rescue.copies`)."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from desktop.background.door import Door
from sync.cache.changed import Changed

_PAUSE_SECONDS: Final = 600.0
_FIRST_SECONDS: Final = 20.0
_LANE: Final = "copies"


class Copying(QObject):
    """Calls `keep` a while after a draft or the outbox changed, at most every ten minutes; a failure waits as long."""

    def __init__(self, door: Door, keep: Callable[[], object]) -> None:
        super().__init__(door)
        self._door, self._keep = door, keep
        self._waiting = self._stopped = False
        self._pause = _FIRST_SECONDS
        door.changed.connect(self._changed)

    def stop(self) -> None:
        """Make no further copy."""
        self._stopped = True

    def _changed(self, changed: Changed) -> None:
        if (changed.drafts or changed.outbox) and not self._waiting:
            self._waiting = True
            self._door.after(self._pause, self._begin)

    def _begin(self) -> None:
        self._waiting, self._pause = False, _PAUSE_SECONDS
        if not self._stopped:
            self._door.run(self._keep, failed=self._failed, lane=_LANE)

    def _failed(self, _error: Exception) -> None:
        """A full disk is told where something is lost by it, not here; the next change asks for a copy again."""
