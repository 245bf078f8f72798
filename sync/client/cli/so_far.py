"""What a long fetch says meanwhile, so that nobody takes it for dead: a line now and then, beside the answer itself."""

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.contract.clock import Clock

EVERY_SECONDS: Final = 10.0
"""At least so long between two lines about the orders: six a minute, however many pages come."""


def say(words: str) -> None:
    """To the other stream: the answer stays alone on its own. Where nobody reads it, it is not said."""
    with suppress(OSError):
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()


class SoFar:
    """Hears of every change of a cycle; the first page is told at once."""

    def __init__(self, cache: Cache, clock: Clock, say: Callable[[str], object]) -> None:
        self._cache, self._clock, self._say = cache, clock, say
        self._next = clock.monotonic()

    def __call__(self, changed: Changed) -> None:
        """Say how many orders are here, where some came and the last line is old enough."""
        if changed.orders and self._clock.monotonic() >= self._next:
            self._next = self._clock.monotonic() + EVERY_SECONDS
            self._say(f"已收取工单 {len(self._cache.orders.revs())} 件……")
