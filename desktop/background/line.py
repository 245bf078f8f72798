"""The sync thread: cycle after cycle, awake at once when the user sends something, silent when there is no line."""

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, Protocol

from desktop.background.door import Door
from sync.contract.status import UP

_LONG_POLL: Final = 50.0
_LONGEST_REST: Final = 300.0
_SHORTEST_REST: Final = 0.5
_BREATH: Final = 1.0
_GATHER_SECONDS: Final = 0.5
"""What a long cycle changes is told so often, so that lists are not redrawn for every page of a first sync; whatever
is left is told as soon as the cycle ends, and most cycles are shorter than this."""


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


class SyncLoop:
    """Runs the engine on its own thread and tells the door what came of it.

    `next_moment` says when something held back may leave (a reply can be taken back for ten seconds), so that the long
    poll does not outlast it.
    """

    def __init__(self, engine: Engine, door: Door, next_moment: Callable[[], datetime | None]) -> None:
        self._engine, self._door, self._next_moment = engine, door, next_moment
        self._mine: Any = None
        self._gathered: Any = None
        self._gathering, self._hurrying, self._standing = threading.Lock(), threading.Lock(), threading.Lock()
        self._awake = threading.Event()
        self._stopped = threading.Event()
        self._hurry = False
        self._thread = threading.Thread(target=self._live, name="desk-line", daemon=True)
        engine.progress = self._changed
        door.resumed.connect(self._resumed)
        door.changed.connect(self._heard)

    def start(self) -> None:
        """Begin with a cycle at once."""
        self._thread.start()

    def wake(self, *, hurry: bool = True) -> None:
        """Try now, whatever the back-off says; safe from any thread."""
        with self._hurrying:
            self._hurry = self._hurry or hurry
        self._awake.set()
        self._engine.interrupt()

    def stop(self, seconds: float = 3.0) -> bool:
        """Break off; what was sent without an answer is sent again later. True when the thread ended in time."""
        self._stopped.set()
        self._awake.set()
        self._engine.close()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _resumed(self) -> None:
        """Connections from before the sleep are dead; nobody waits for their silence to end."""
        self._engine.resume()
        self.wake()

    def _live(self) -> None:
        """Tells how old the data is and how much waits before the first cycle, which on a weak line takes minutes."""
        turn = self._stand
        while not self._stopped.is_set():
            try:
                turn()
            except Exception as error:  # noqa: BLE001  the window says it; the thread goes on
                self._say(self._door.broke, error)
                self._awake.wait(_LONGEST_REST)
            turn = self._turn

    def _turn(self) -> None:
        self._awake.clear()
        report = self._engine.cycle(hurry=self._hurried())
        self._tell(report)
        self._rest(report.status)

    def _hurried(self) -> bool:
        """Whether somebody asked for this cycle; in one step, so that who asks meanwhile is heard by the next."""
        with self._hurrying:
            hurry, self._hurry = self._hurry, False
        return hurry

    def _tell(self, report: Any) -> None:
        """What a cycle changed is announced before the report on it: who hears the report has heard of every change."""
        self._door.post(self._announce)
        self._stand()
        self._say(self._door.report, report)

    def _changed(self, changed: Any) -> None:
        """The engine's own changes, on its thread, as they happen: gathered, because a first sync brings hundreds."""
        with self._gathering:
            first = self._gathered is None
            self._gathered = changed if first else self._gathered | changed
        if first:
            self._stand()
            self._door.post(lambda: self._door.after(_GATHER_SECONDS, self._announce))

    def _announce(self) -> None:
        with self._gathering:
            self._mine, self._gathered = self._gathered, None
        if self._mine is not None and not self._stopped.is_set():
            self._door.changed.emit(self._mine)
        self._mine = None

    def _heard(self, changed: Any) -> None:
        """Somebody at the desk sends something, asks for an attachment or begins to write: try at once."""
        wanted = changed.outbox or changed.files or changed.handover
        if (wanted or changed.writing) and changed is not self._mine:
            self._door.run(self._stand)
            self.wake(hurry=wanted)

    def _stand(self) -> None:
        """Tell how the line stands, in the order of reading, so that the last one told holds; not in the UI thread."""
        with self._standing:
            self._say(self._door.status, self._engine.status())

    def _say(self, signal: Any, value: Any) -> None:
        """Emit in the UI thread."""
        if not self._stopped.is_set():
            self._door.post(lambda: signal.emit(value))

    def _rest(self, status: Any) -> None:
        """Long poll while the line stands, otherwise sleep until the next try; a wake ends both."""
        if status.next_try is None and status.state in UP:
            self._listen()
        else:
            self._awake.wait(self._seconds_until(status.next_try, _LONGEST_REST))

    def _listen(self) -> None:
        """Long poll, but no longer than something waits that may leave soon; never in a tight circle."""
        held = self._next_moment()
        soon = held if held is not None and held > self._door.clock.now() else None
        if pause := self._engine.pause():
            self._awake.wait(self._seconds_until(soon, pause))
            return
        began = self._door.clock.monotonic()
        if self._awake.is_set() or self._engine.wait(self._seconds_until(soon, _LONG_POLL)):
            return
        if self._door.clock.monotonic() - began < _BREATH:
            self._awake.wait(_BREATH)

    def _seconds_until(self, moment: datetime | None, longest: float) -> float:
        if moment is None:
            return longest
        left = (moment - self._door.clock.now()).total_seconds()
        return min(max(left, _SHORTEST_REST), longest)
