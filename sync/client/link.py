"""One district, one session: every call goes out with a valid token, renewed once when it ran out."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Final, TypeVar

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.client.calls import Calls
from sync.client.downloads import Downloads
from sync.client.errors import SignInNeeded
from sync.client.faults import Faults
from sync.client.login import keep_keys, renew
from sync.client.presence import Presence
from sync.client.transport import Transport
from sync.client.uploads import Uploads
from sync.contract.access import Session
from sync.contract.clock import Clock
from sync.contract.packing import DCZ, GZIP
from sync.contract.version import BRIEF_SCHEMA

T = TypeVar("T")

_EARLY: Final = 4
"""Renew in good weather, when a quarter of the token's life is left: then a lost answer still leaves time to work."""


class Link:
    """What sending and fetching need to talk to the district."""

    def __init__(
        self, cache: Cache, transport: Transport, clock: Clock, told: Callable[[Changed], None] = lambda _: None
    ) -> None:
        """`told` hears when it is others than before who write."""
        self.transport = transport
        self.calls = Calls(transport, cache.orders.cursor, self._coding, Presence(cache, clock, told))
        self.uploads = Uploads(transport, clock)
        self.downloads = Downloads(transport, clock)
        self.faults = Faults()
        self._cache = cache
        self._clock = clock
        self._learnt = False

    def access(self) -> str:
        """A token that should still be good. Raises SignInNeeded."""
        session = self._session()
        if self._left() <= timedelta(0):
            session = renew(self._cache, self.calls)
        return session.access

    def authorised(self, call: Callable[[str], T]) -> T:
        """Do `call` with a token; once more with a fresh one when the district no longer takes it."""
        access = self.access()
        try:
            return call(access)
        except SignInNeeded:
            if self._session().access == access:
                renew(self._cache, self.calls)
            return call(self._session().access)

    def learn(self) -> None:
        """Ask the district once for its keys for courier files; an earlier version of it has none."""
        if not self._learnt:
            self._learnt = True
            keep_keys(self._cache, self.calls.hello())

    def renew_early(self) -> None:
        """Renew before it is needed; that somebody must sign in is told when it matters."""
        session = self._session()
        if self._left() < timedelta(seconds=session.expires_in / _EARLY):
            with suppress(SignInNeeded):
                renew(self._cache, self.calls)

    def _coding(self) -> str:
        return DCZ if self._session().schema >= BRIEF_SCHEMA else GZIP

    def _session(self) -> Session:
        session = self._cache.identity.session
        if session is None:
            raise SignInNeeded("还没有登录。")
        return session

    def _left(self) -> timedelta:
        until = self._cache.identity.session_until
        return until - self._clock.now() if until else timedelta(0)
