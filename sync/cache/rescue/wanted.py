"""Somebody found the data damaged while the desk was open: the next opening looks closely before it opens them."""

from typing import Final

from sync.cache.errors import DamagedCache
from sync.cache.profile import Profile
from sync.cache.rescue.soundness import is_sound

_NAME: Final = "mend-wanted"


def want(profile: Profile) -> None:
    """From now on, also after a restart."""
    (profile.root / _NAME).touch(mode=0o600)


def look_closely(profile: Profile, key: bytes) -> None:
    """Raise DamagedCache where that was wanted and anything is broken; of whole data no more is asked."""
    wish = profile.root / _NAME
    if not wish.exists():
        return
    if profile.has_cache() and not is_sound(profile, key):
        raise DamagedCache
    wish.unlink()
