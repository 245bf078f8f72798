"""What must be let go when the desk ends, in the right order and whatever goes wrong with one of it."""

import logging
from collections.abc import Callable, Iterable

from sync.cache.errors import CacheProblem

log = logging.getLogger("desktop")


def each_of(calls: Iterable[Callable[[], object]]) -> list[CacheProblem]:
    """Call every one of them, whatever the disk says to one; what it said."""
    said = []
    for call in calls:
        try:
            call()
        except CacheProblem as problem:
            said.append(problem)
            log.error("while closing: %s", problem)  # noqa: TRY400 - the sentence says it all
    return said


class Endings:
    """Gathers what is to be let go; the newest goes first, because it stands on what was there before it."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], object]] = []
        self.over = False

    def add(self, *calls: Callable[[], object]) -> None:
        """Each of these is called once, at the end."""
        self._waiting += calls

    def run(self) -> None:
        """Let everything go; a full disk must not keep the rest from it."""
        self.over = True
        while self._waiting:
            each_of([self._waiting.pop()])
