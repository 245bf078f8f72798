"""Fetches long texts that were left out: at once what somebody wants to read, the rest when the line need not spare."""

from sync.cache.cache import Cache
from sync.client.answers import NOT_FOUND
from sync.client.errors import Permanent
from sync.client.link import Link
from sync.client.run import Run
from sync.contract.version import MAX_ORDERS


class BodyFetcher:
    """Fetches over one link, a few orders at a time, so that commands and news never wait long for a text."""

    def __init__(self, cache: Cache, link: Link) -> None:
        self._cache = cache
        self._link = link
        self._tried: set[str] = set()

    def fetch_some(self, run: Run) -> bool:
        """Fetch a few; true when more are left. Nothing is asked for twice in a cycle. Raises LineProblem."""
        ids = self._next()
        if not ids:
            return False
        self._tried.update(ids)
        try:
            changes = self._link.authorised(lambda access: self._link.calls.orders(access, ids))
        except Permanent as refusal:
            if refusal.problem.status != NOT_FOUND:
                raise
            return False  # an older district, which sends whole rows anyway
        run.gather(changes, lambda: self._cache.orders.apply(changes, None))
        return bool(self._next())

    def _next(self) -> list[str]:
        everything = not self._cache.settings.low_data
        return self._cache.bodies.next(MAX_ORDERS, everything=everything, without=self._tried)
