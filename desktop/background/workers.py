"""Worker threads that never hold up the end of the process: a hanging keyring must not keep a closed window alive."""

import queue
import threading
from collections.abc import Callable
from typing import Final

_STOP: Final = None


class Workers:
    """A few daemon threads that take work from one queue."""

    def __init__(self, count: int) -> None:
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=self._live, name=f"desk-{n}", daemon=True) for n in range(count)]
        for thread in self._threads:
            thread.start()

    def take(self, work: Callable[[], None]) -> None:
        """Do `work` when a thread is free; it must not raise."""
        self._queue.put(work)

    def stop(self, seconds: float) -> bool:
        """Let the threads finish what they have; True when all ended in time."""
        for _ in self._threads:
            self._queue.put(_STOP)
        for thread in self._threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in self._threads)

    def _live(self) -> None:
        while (work := self._queue.get()) is not _STOP:
            work()
