"""Work that can wait: the search index is built in small steps between everything else."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from desktop.background.door import Door

_BATCH: Final = 100
_PAUSE_SECONDS: Final = 0.15
_LANE: Final = "chores"


class Indexing(QObject):
    """Calls `index_some(n) -> left` until nothing is left, and again after every change."""

    def __init__(self, door: Door, index_some: Callable[[int], int]) -> None:
        super().__init__(door)
        self._door = door
        self._index_some = index_some
        self._running = self._stopped = self._woken = False
        door.changed.connect(self.wake)

    def wake(self, *_: object) -> None:
        """There may be something to do; a step that is out may have looked before it was."""
        self._woken = True
        if not self._running and not self._stopped:
            self._running = True
            self._step()

    def stop(self) -> None:
        """No further step."""
        self._stopped = True

    def _step(self) -> None:
        if self._stopped:
            self._running = False
            return
        self._woken = False
        self._door.run(lambda: self._index_some(_BATCH), self._stepped, self._failed, lane=_LANE)

    def _stepped(self, left: int) -> None:
        if left or self._woken:
            self._door.after(_PAUSE_SECONDS, self._step)
        else:
            self._running = False

    def _failed(self, error: Exception) -> None:
        self._running = False
        self._door.broke.emit(error)
