"""What the sync thread asks of `sync.client`'s engine, which is imported long after this."""

from collections.abc import Callable
from typing import Any, Protocol


class Engine(Protocol):
    """What the thread asks of `sync.client`'s engine."""

    progress: Callable[[Any], None]
    """Hears of every change within a cycle, on the cycle's thread."""

    def cycle(self, *, hurry: bool = False) -> Any:
        """One exchange with the district; returns a CycleReport."""

    def status(self) -> Any:
        """The present SyncStatus."""

    def wait(self, seconds: float) -> bool:
        """Long poll; True when something is new."""

    def pause(self) -> float:
        """Seconds of silence in place of a wait; 0.0 for none."""

    def interrupt(self) -> None:
        """End a running wait from another thread."""

    def resume(self) -> None:
        """The machine slept: break off what is under way, from another thread; the next cycle connects anew."""

    def close(self) -> None:
        """Break off whatever runs, for good."""
