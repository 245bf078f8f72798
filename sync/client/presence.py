"""Says with what is asked anyway who writes here, and hears with the answer who else does: not one request more."""

from collections.abc import Callable
from typing import Final

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.client.answers import Head
from sync.contract.clock import Clock
from sync.contract.version import WRITING_HEADER

_NONE: Final[dict[str, str]] = {}


class Presence:
    """One workstation's; `told` hears when it is others than before who write.

    Silent in low-data mode, where nobody else of the unit is signed in, and towards a district of an earlier version.
    """

    def __init__(self, cache: Cache, clock: Clock, told: Callable[[Changed], None]) -> None:
        self._cache, self._clock, self._told = cache, clock, told

    def headers(self) -> dict[str, str]:
        """What a request says of it; no header at all as a rule."""
        session = self._cache.identity.session
        self._cache.colleagues.told = session is not None and session.shared is True and not self._sparing
        said = self._cache.colleagues.said(self._clock.monotonic())
        return {WRITING_HEADER: said} if said else _NONE

    def heard(self, head: Head) -> bool:
        """Take what an answer says of it; true where it is others than before."""
        changed = self._cache.colleagues.heard(head.headers.get(WRITING_HEADER, ""), self._clock.monotonic())
        if changed:
            self._told(changed)
        return bool(changed)

    @property
    def _sparing(self) -> bool:
        return self._cache.settings.low_data
