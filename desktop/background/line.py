"""The sync thread: cycle after cycle, awake at once when the user sends something, silent when there is no line."""

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from desktop.background.door import Door
from desktop.background.engine import Engine
from desktop.background.resting import LONGEST_REST, Resting

_GATHER_SECONDS: Final = 0.5
"""What a long cycle changes is told so often, so that lists are not redrawn for every page of a first sync; whatever
is left is told as soon as the cycle ends, and most cycles are shorter than this."""


class SyncLoop:
    """Runs the engine on its own thread and tells the door what came of it; `next_moment` is for `Resting`."""

    def __init__(self, engine: Engine, door: Door, next_moment: Callable[[], datetime | None]) -> None:
        self._engine, self._door = engine, door
        self._mine: Any = None
        self._gathered: Any = None
        self._gathering, self._hurrying, self._standing = threading.Lock(), threading.Lock(), threading.Lock()
        self._awake = threading.Event()
        self._stopped = threading.Event()
        self._resting = Resting(engine, door.clock, self._awake, next_moment)
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
                self._awake.wait(LONGEST_REST)
            turn = self._turn

    def _turn(self) -> None:
        self._awake.clear()
        report = self._engine.cycle(hurry=self._hurried())
        self._tell(report)
        self._resting.rest(report.status)

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
        wanted = changed.outbox or changed.files or changed.handover or changed.release
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
