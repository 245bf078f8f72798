"""Fetches what is new, page by page, each page with its cursor in one transaction."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sync.cache.cache import Cache
from sync.client.errors import Garbled, Permanent, ServerDown
from sync.client.filling import Lacking, filled
from sync.client.link import Link
from sync.client.run import Run
from sync.contract import problems

_STANDSTILL: Final = 20
"""Pages without a step forward after which an answer is taken for a loop."""


class Fetcher:
    """Fetches over one link. `between` is called after every page, so that what became urgent meanwhile can be sent."""

    def __init__(self, cache: Cache, link: Link, between: Callable[[Run], None]) -> None:
        self._cache = cache
        self._link = link
        self._between = between

    def fetch(self, run: Run, now: Callable[[], datetime]) -> None:
        """Fetch until nothing is left; `now` is the district's time. Raises LineProblem; whole pages stay applied."""
        try:
            self._briefly(run, now)
        except Permanent as refusal:
            if refusal.problem.type != problems.CURSOR_EXPIRED:
                raise
            run.note(self._cache.orders.reset())
            self._briefly(run, now)

    def _briefly(self, run: Run, now: Callable[[], datetime]) -> None:
        """Without what is here already; where that is not so after all, go on with whole rows."""
        try:
            self._link.authorised(lambda access: self._pages(run, access, now))
        except Lacking:
            self._wholly(run, now)

    def _wholly(self, run: Run, now: Callable[[], datetime]) -> None:
        try:
            self._link.authorised(lambda access: self._pages(run, access, now, whole=True))
        except Lacking as error:
            raise Garbled("平台漏发了工单的内容。") from error

    def _pages(self, run: Run, access: str, now: Callable[[], datetime], *, whole: bool = False) -> None:
        cursor, standstill = self._cache.orders.cursor(), 0
        run.quiet = self._cache.orders.confirmed_at is None
        manner = {"thin": self._cache.settings.low_data, "first": run.quiet, "whole": whole}
        with self._link.calls.changes(access, cursor, **manner) as pages:
            confirmed = now()  # asked only here: the answer's head may have corrected our clock
            for page in pages:
                standstill = standstill + 1 if page.end.cursor == cursor else 0
                if standstill > _STANDSTILL:
                    raise ServerDown("平台反复发送同一页数据。")
                cursor, changes = page.end.cursor, filled(page.changes, self._cache.orders)
                run.take(changes, lambda: self._cache.orders.apply(changes, cursor))  # noqa: B023 - called at once
                confirmed = page.end.server_time
                self._between(run)
        run.note(self._cache.orders.confirm(confirmed))
        run.quiet = False
