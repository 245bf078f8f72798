"""Fetches what is new, each page with its cursor in one transaction, until what is here is what the district has."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sync.cache.cache import Cache
from sync.cache.errors import TooFew
from sync.client.checking import Checking
from sync.client.doubts import DIFFERS, held
from sync.client.effort import Effort
from sync.client.errors import Garbled, NoProgress, Permanent
from sync.client.filling import Lacking, filled
from sync.client.link import Link
from sync.client.run import Pulled, Run
from sync.contract import problems
from sync.contract.history import NONE, ORDERS, History, history
from sync.contract.manifest import NOT_YET

_FRESH_STARTS: Final = 2
"""One answer that everything must be fetched anew is believed; a second one in a row leads nowhere."""
_PULLS: Final = 6
"""Pulls in one fetch, at most: one as a rule, one more after each repair and after each change that came meanwhile."""


class Fetcher:
    """Fetches over one link. `between` is called after every page, so that what became urgent meanwhile can be sent."""

    def __init__(
        self, cache: Cache, link: Link, checking: Checking, effort: Effort, between: Callable[[Run], None]
    ) -> None:
        self._cache = cache
        self._link = link
        self._checking = checking
        self._effort = effort
        self._between = between

    def fetch(self, run: Run, now: Callable[[], datetime]) -> None:
        """Fetch until nothing is left; `now` is the district's time. Raises LineProblem; whole pages stay applied.

        What is here counts as up to date only where the district's manifest agrees, or where it has none.
        """
        self._checking.recount()
        run.doubt = None
        for _ in range(_PULLS):
            pulled = run.told_all or self._pulled(run, now)
            run.told_all = None
            if pulled.manifest == NOT_YET:
                continue
            if not pulled.manifest or self._checking.agrees(pulled.manifest):
                return self._confirm(run, pulled)
            if not self._checking.repair(run, self._link):
                run.doubt = DIFFERS
                return None
        return None

    def _confirm(self, run: Run, pulled: Pulled) -> None:
        try:
            run.note(self._cache.orders.confirm(pulled.at, vouched=bool(pulled.manifest)))
        except TooFew as problem:
            run.doubt = held(problem)
        run.quiet = False

    def _pulled(self, run: Run, now: Callable[[], datetime]) -> Pulled:
        for _ in range(_FRESH_STARTS):
            try:
                return self._briefly(run, now)
            except Permanent as refusal:
                if refusal.problem.type != problems.CURSOR_EXPIRED:
                    raise
                self._effort.reset()
                run.begin_anew()
                run.note(self._cache.orders.reset())
        raise NoProgress("平台一再要求重新下载全部工单。")

    def _briefly(self, run: Run, now: Callable[[], datetime]) -> Pulled:
        """Without what is here already; where that is not so after all, go on with whole rows."""
        try:
            return self._link.authorised(lambda access: self._pages(run, access, now))
        except Lacking:
            return self._wholly(run, now)

    def _wholly(self, run: Run, now: Callable[[], datetime]) -> Pulled:
        try:
            return self._link.authorised(lambda access: self._pages(run, access, now, whole=True))
        except Lacking as error:
            raise Garbled("平台漏发了工单的内容。") from error

    def _pages(self, run: Run, access: str, now: Callable[[], datetime], *, whole: bool = False) -> Pulled:
        cursor, answered = self._cache.orders.cursor(), len(run.asked)
        self._effort.pull(cursor)
        run.quiet = self._cache.orders.confirmed_at is None
        thin, known, calls = self._cache.settings.low_data, self._known(run, cursor), self._link.calls
        with calls.changes(
            access, cursor, thin=thin, first=run.quiet or not cursor, whole=whole, known=known
        ) as coming:
            confirmed, manifest = now(), coming.manifest  # now: the answer's head may have corrected our clock
            for page in coming.pages:
                cursor, changes = page.end.cursor, filled(page.changes, self._cache.orders)
                new = run.gather(changes, lambda: self._cache.orders.apply(changes, cursor))  # noqa: B023 - called at once
                self._effort.page(cursor, run.used(), fruitful=new)
                confirmed, manifest = page.end.server_time, page.end.manifest
                if not run.afresh:  # what was lost with the old feed is known at the end, and goes first
                    self._between(run)
        run.told_all = None  # what was answered in between is older than the last page
        return Pulled(confirmed, manifest if len(run.asked) == answered else NOT_YET)

    def _known(self, run: Run, cursor: str | None) -> History:
        """What came of a first sync that broke off."""
        broke_off = run.quiet and cursor is not None
        return history(self._cache.orders.latest_rows(ORDERS)) if broke_off else NONE
