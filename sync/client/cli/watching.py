"""`duban-sync watch`: cycles and long polls until somebody ends it, and a line for everything that changed.

The line lives on a thread of its own, so that a signal can break it off at any moment; the main thread only waits.
"""

import argparse
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from sync.cache.cache import Cache
from sync.client.cli.exits import BY_STATE, DONE, OFFLINE, Outcome, Text
from sync.client.cli.news import Event, Newspaper
from sync.client.cli.printing import hang_up, put
from sync.client.connect import connect
from sync.client.engine import Engine
from sync.contract.clock import Clock, SystemClock
from sync.contract.status import UP, SyncStatus
from sync.contract.words import when_words

_LONG_POLL: Final = 50.0
_LONGEST_REST: Final = 300.0
_SHORTEST_REST: Final = 0.5
_GOODBYE: Final = 5.0
"""Seconds that a cycle gets to end once its connection was cut."""


def run_watch(cache: Cache, options: argparse.Namespace) -> Outcome:
    """The same engine for as long as nobody ends it; a line for every change."""
    clock = SystemClock()
    engine = connect(cache, clock)

    def say(event: Event) -> None:
        line = {"at": clock.now(), "event": event.kind, **event.value}
        put(line if options.json else Text(f"{when_words(clock.now(), clock.now())}　{event.words}"))

    watch = Watch(engine, cache, clock, say)
    try:
        timed_out = watch.run(options.seconds)
    except BrokenPipeError:
        hang_up()
        return None, DONE
    return None, BY_STATE.get(watch.status.state, OFFLINE) if timed_out else DONE


class Watch:
    """Runs an engine. `say` gets every event on the engine's thread; `status` is how the line stood last."""

    def __init__(self, engine: Engine, cache: Cache, clock: Clock, say: Callable[[Event], object]) -> None:
        self._engine, self._cache, self._clock, self._say = engine, cache, clock, say
        self._news = Newspaper(cache, clock)
        self._over = threading.Event()
        self._failed: Exception | None = None
        self.status = engine.status()
        engine.progress = self._progress

    def run(self, seconds: float | None) -> bool:
        """Watch for `seconds`, or until a signal; True when the time was over. Raises what the watching raised."""
        with _signals(self._over):
            thread = threading.Thread(target=self._live, name="line", daemon=True)
            thread.start()
            ended = self._over.wait(seconds)
            self._over.set()
            self._engine.close()
            thread.join(_GOODBYE)
        if self._failed is not None:
            raise self._failed
        return not ended

    def _live(self) -> None:
        try:
            self._tell(self._news.state(self.status))
            self._cycle(hurry=True)
            while not self._over.is_set():
                self._rest(self.status)
                self._cycle()
        except Exception as error:  # noqa: BLE001 - raised by whoever started the thread
            self._failed = error
        finally:
            self._over.set()

    def _cycle(self, *, hurry: bool = False) -> None:
        report = self._engine.cycle(hurry=hurry)
        if not self._over.is_set():
            self.status = report.status
            self._tell(self._news.after(report))
        while not self._over.is_set() and self._cache.search.index_some():
            continue

    def _progress(self, _: object) -> None:
        """A first sync takes minutes: that it has begun is told at once."""
        self._tell(self._news.state(self._engine.status()))

    def _tell(self, events: Iterator[Event]) -> None:
        for event in events:
            self._say(event)

    def _rest(self, status: SyncStatus) -> None:
        if status.next_try is None and status.state in UP:
            self._listen()
        else:
            self._over.wait(self._seconds_until(status.next_try, _LONGEST_REST))

    def _listen(self) -> None:
        """Long poll, or silence where the line is spared; no longer than something waits that may leave soon."""
        held = self._cache.outbox.next_moment()
        soon = held if held is not None and held > self._clock.now() else None
        if pause := self._engine.pause():
            self._over.wait(self._seconds_until(soon, pause))
            return
        self._engine.wait(self._seconds_until(soon, _LONG_POLL))
        self._over.wait(_SHORTEST_REST)

    def _seconds_until(self, moment: datetime | None, longest: float) -> float:
        left = (moment - self._clock.now()).total_seconds() if moment else longest
        return min(max(left, _SHORTEST_REST), longest)


@contextmanager
def _signals(over: threading.Event) -> Iterator[None]:
    """Ctrl+C and SIGTERM end the watching cleanly while the block lasts."""
    kinds = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(kind, lambda *_: over.set()) for kind in kinds]
    try:
        yield
    finally:
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)
