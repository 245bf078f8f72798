"""What is done with a locked profile on a worker; each step imports what only it needs, as the first paint waits."""

from typing import TYPE_CHECKING

from sync.cache.profile import Profile
from sync.contract.clock import Clock

if TYPE_CHECKING:
    from pathlib import Path

    from sync.cache.cache import Cache
    from sync.cache.glance import Glance
    from sync.cache.salvage import Salvaged


def load_keyring() -> None:
    """Import what asking takes before somebody else does: threads that import at once wait for each other."""
    from sync.cache import glance, vault  # noqa: F401

    vault.load()


class Opening:
    """The steps by which one profile is opened, or made such that it can be. Each may raise CacheProblem."""

    def __init__(self, profile: Profile, clock: Clock) -> None:
        self._profile, self._clock = profile, clock

    def keyring_key(self) -> bytes:
        """The key that the system keeps; it may ask for its own password meanwhile."""
        from sync.cache.vault import keyring_key

        return keyring_key(self._profile)

    def passphrase_key(self, passphrase: str) -> bytes:
        """The key that a passphrase makes."""
        from sync.cache.vault import passphrase_key

        return passphrase_key(self._profile, passphrase)

    def glance(self, key: bytes) -> "Glance | None":
        """What can be shown before all of it is open; None where there is nothing yet."""
        from sync.cache.glance import glance
        from sync.cache.rescue.wanted import look_closely

        look_closely(self._profile, key)
        return glance(self._profile, key, self._clock.now())

    def cache(self, key: bytes) -> "Cache":
        """All of it."""
        from sync.cache.cache import open_cache

        return open_cache(self._profile, key, self._clock)

    def salvage(self, key: bytes) -> "Salvaged":
        """A new file with what the user wrote in the broken one."""
        from sync.cache.salvage import salvage

        return salvage(self._profile, key, self._clock.now())

    def put_away(self) -> "Path":
        """Data that no key opens, in a folder of their own."""
        from sync.cache.rescue.standing_up import put_away

        return put_away(self._profile, self._clock.now())
