"""The link to the district that this workstation is enrolled with, made anew when that or the way to it changed."""

from collections.abc import Callable

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.cache.settings import CA, PROXY
from sync.client.errors import NotEnrolled
from sync.client.link import Link
from sync.client.timekeeping import Timekeeper
from sync.client.transport import Transport
from sync.client.usage import Usage
from sync.contract.clock import Clock


class Connector:
    """`link` is the one that stands, None before the first; what it makes is metered and teaches the time."""

    def __init__(self, cache: Cache, factory: Callable[[], Transport], clock: Clock, time: Timekeeper) -> None:
        self.link: Link | None = None
        self.usage = Usage(cache.settings)
        self._cache, self._factory, self._clock, self._time = cache, factory, clock, time
        self._way: tuple[str, str, str] | None = None

    def connected(self, told: Callable[[Changed], None]) -> Link:
        """The link by the way that holds now; `told` hears what it learns by itself. Raises NotEnrolled."""
        identity = self._cache.identity
        if not identity.server_url or not identity.device:
            raise NotEnrolled("还没有登记到区级平台。")
        wanted = (identity.server_url, self._cache.settings.get(PROXY), self._cache.settings.get(CA))
        if self.link is None or self._way != wanted:
            self._let_go()
            transport = self._factory()
            self._way = wanted
            transport.seen = self._time.saw
            self.usage.meter(transport)
            self.link = Link(self._cache, transport, self._clock, told)
        return self.link

    def cut(self) -> None:
        """Break off what is under way. Any thread."""
        if self.link:
            self.link.transport.cut()

    def close(self) -> None:
        """The same, for good."""
        self.cut()
        self._let_go()

    def _let_go(self) -> None:
        if self.link:
            self.link.transport.close()
