"""The desk's three questions to the district besides the sync: enrol, sign in, sign out; and the sync engine itself.

Imports `sync.client` (and requests) only when first asked, on a worker thread.
"""

from typing import TYPE_CHECKING

from sync.contract.clock import Clock

if TYPE_CHECKING:
    from sync.cache.cache import Cache
    from sync.client.engine import Engine


class District:
    """The district of one cache. Every method blocks and raises LineProblem: worker threads only."""

    def __init__(self, cache: "Cache", clock: Clock) -> None:
        self._cache, self._clock = cache, clock

    def enrol(self, address: str, code: str, name: str) -> None:
        """Make this workstation known at `address` by a one-time code."""
        from sync.client.connect import transport_for
        from sync.client.login import enrol

        enrol(self._cache, transport_for(self._cache, self._clock, address), code, name)

    def sign_in(self, username: str, password: str) -> None:
        """A session for this user."""
        from sync.client.connect import transport_for
        from sync.client.login import sign_in

        sign_in(self._cache, transport_for(self._cache, self._clock), username, password)

    def sign_out(self) -> None:
        """Forget the session here and, when it can be reached, there; everything else stays."""
        from sync.client.connect import transport_for
        from sync.client.login import sign_out

        sign_out(self._cache, transport_for(self._cache, self._clock))

    def hello(self) -> str:
        """The district's name, asked over the line as it is set now: by its proxy and its certificates."""
        from sync.client.connect import transport_for
        from sync.contract.access import Hello

        transport = transport_for(self._cache, self._clock)
        try:
            return transport.call("GET", "/v1/hello").read(Hello).name
        finally:
            transport.close()

    def engine(self) -> "Engine":
        """The engine for the sync loop."""
        from sync.client.connect import connect

        return connect(self._cache, self._clock)
