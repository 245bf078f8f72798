"""Work that is out: which lane it keeps to, who hears how it ended; told and forgotten in the UI thread."""

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from desktop.background.hands import hand
from desktop.background.workers import Workers

Failed = Callable[[Exception], object]
Post = Callable[[Callable[[], object]], object]


class Errand(NamedTuple):
    """Work for a thread, kept here until its answer came."""

    work: Callable[[], Any]
    done: Callable[[Any], object] | None
    failed: Failed
    lane: str


class Errands:
    """Those of one lane are run one after the other in their order. `post` calls in the UI thread, from any."""

    def __init__(self, workers: Workers, post: Post) -> None:
        self._workers, self._post = workers, post
        self._lanes: dict[str, deque[Callable[[], None]]] = {}
        self._out: dict[int, Errand] = {}
        self._number = 0

    def send(self, errand: Errand) -> None:
        """Run it as soon as its lane is free. UI thread."""
        self._number += 1
        self._out[self._number] = errand
        run = partial(self._run, self._number)
        if not errand.lane:
            self._workers.take(run)
        elif errand.lane in self._lanes:
            self._lanes[errand.lane].append(run)
        else:
            self._lanes[errand.lane] = deque()
            self._workers.take(run)

    def any(self) -> bool:
        """Whether some answer is still to come."""
        return bool(self._out)

    def _run(self, number: int) -> None:
        """On a worker, which lets go of the work before its answer leaves: the last hand on a widget is the UI's."""
        failed: Exception | None = None
        result: Any = None
        try:
            result = self._out[number].work()
        except Exception as error:  # noqa: BLE001  every failure belongs to whoever asked, in the UI thread
            failed = error
        self._post(partial(self._settle, number, result, failed))

    def _settle(self, number: int, result: Any, failed: Exception | None) -> None:
        errand = self._out.pop(number)
        self._free(errand.lane)
        if failed is None:
            hand(errand.done, result)
        else:
            hand(errand.failed, failed)

    def _free(self, lane: str) -> None:
        if not lane:
            return
        waiting = self._lanes[lane]
        if waiting:
            self._workers.take(waiting.popleft())
        else:
            del self._lanes[lane]
