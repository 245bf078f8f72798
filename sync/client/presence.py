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

    Says nothing in low-data mode, towards a district of an earlier version, and where nobody else of the unit is known:
    neither by the session, which may be older than a colleague's, nor because somebody was heard.
    """

    def __init__(self, cache: Cache, clock: Clock, told: Callable[[Changed], None]) -> None:
        self._cache, self._clock, self._told = cache, clock, told
        self._met = False

    def headers(self) -> dict[str, str]:
        """What a request says of it; no header at all as a rule."""
        self._cache.colleagues.told = not self._cache.settings.low_data and (self._met or self._shared)
        self._cache.colleagues.at_once = self._cache.settings.every == 0
        said = self._cache.colleagues.said(self._clock.monotonic())
        return {WRITING_HEADER: said} if said else _NONE

    def heard(self, head: Head) -> bool:
        """Take what an answer says of it; true where it is others than before."""
        text = head.headers.get(WRITING_HEADER, "")
        if text and not self._cache.settings.low_data:
            self._met = self._cache.colleagues.told = True
        changed = self._cache.colleagues.heard(text, self._clock.monotonic())
        if changed:
            self._told(changed)
        return bool(changed)

    @property
    def _shared(self) -> bool:
        session = self._cache.identity.session
        return session is not None and session.shared is True
