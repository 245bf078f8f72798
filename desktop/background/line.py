"""The sync thread: one cycle after the other, awake at once when the user sends something, silent when there is no line."""

import threading
from datetime import datetime
from typing import Any, Final, Protocol

from desktop.background.door import Door

_LONG_POLL: Final = 50.0
_LONGEST_REST: Final = 300.0
_SHORTEST_REST: Final = 0.5


class Engine(Protocol):
    """What the thread asks of `sync.client`'s engine."""

    def cycle(self, *, hurry: bool = False) -> Any:
        """One exchange with the district; returns a CycleReport."""

    def status(self) -> Any:
        """The present SyncStatus."""

    def wait(self, seconds: float) -> bool:
        """Long poll; True when something is new."""

    def interrupt(self) -> None:
        """End a running wait from another thread."""


class SyncLoop:
    """Runs the engine on its own thread and tells the door what came of it."""

    def __init__(self, engine: Engine, door: Door) -> None:
        self._engine, self._door = engine, door
        self._awake = threading.Event()
        self._stopped = threading.Event()
        self._hurry = False
        self._thread = threading.Thread(target=self._live, name="desk-line", daemon=True)
        door.resumed.connect(self.wake)

    def start(self) -> None:
        """Begin with a cycle at once."""
        self._thread.start()

    def wake(self, *, hurry: bool = True) -> None:
        """Try now, whatever the back-off says; safe from any thread."""
        self._hurry = self._hurry or hurry
        self._awake.set()
        self._engine.interrupt()

    def stop(self, seconds: float = 3.0) -> bool:
        """End after the present request; True when the thread ended in time."""
        self._stopped.set()
        self._awake.set()
        self._engine.interrupt()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _live(self) -> None:
        while not self._stopped.is_set():
            self._awake.clear()
            hurry, self._hurry = self._hurry, False
            try:
                report = self._engine.cycle(hurry=hurry)
            except Exception as error:  # noqa: BLE001  the window says it; the thread goes on
                self._say(self._door.broke, error)
                self._awake.wait(_LONGEST_REST)
                continue
            self._tell(report)
            self._rest(report.status)

    def _tell(self, report: Any) -> None:
        self._say(self._door.status, report.status)
        self._say(self._door.changed, report.changed)
        self._say(self._door.report, report)

    def _say(self, signal: Any, value: Any) -> None:
        """Emit in the UI thread."""
        if not self._stopped.is_set():
            self._door.post(lambda: signal.emit(value))

    def _rest(self, status: Any) -> None:
        """Long poll while connected, otherwise sleep until the next try; a wake ends both."""
        if status.next_try is None and str(status.state) == "connected":
            if not self._awake.is_set():
                self._engine.wait(_LONG_POLL)
            return
        self._awake.wait(self._seconds_until(status.next_try))

    def _seconds_until(self, moment: datetime | None) -> float:
        if moment is None:
            return _LONGEST_REST
        left = (moment - self._door.clock.now()).total_seconds()
        return min(max(left, _SHORTEST_REST), _LONGEST_REST)
