"""Work that two threads may come to at once, and that only one of them may be at."""

import threading
from types import TracebackType


class Alone:
    """`with` it: whoever comes second waits until the first is done. No work inside it comes back to it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        """Wait for one's turn."""
        self._lock.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the next one in."""
        self._lock.release()
