"""Counts the steps that SQLite takes, so that what a read costs can be told without a clock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from sync.cache.cache import Cache

_EVERY = 10


class Steps:
    """Tens of instructions of SQLite's machine, whichever connection of the pool took them."""

    def __init__(self) -> None:
        self.count = 0

    def of(self, work: Callable[[], object]) -> int:
        """How many `work` takes; what is only taken the first time is not counted."""
        work()
        return self.once(work)

    def once(self, work: Callable[[], object]) -> int:
        """How many `work` takes."""
        before = self.count
        work()
        return self.count - before

    def tick(self) -> int:
        """Called by SQLite; 0 lets it go on."""
        self.count += 1
        return 0


@contextmanager
def steps(cache: Cache) -> Iterator[Steps]:
    """Counts while inside."""
    counted, engine = Steps(), cache._database._engine

    def watch(connection: Any, *_: object) -> None:
        connection.set_progress_handler(counted.tick, _EVERY)

    event.listen(engine, "checkout", watch)
    try:
        yield counted
    finally:
        event.remove(engine, "checkout", watch)
