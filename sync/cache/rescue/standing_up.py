"""Makes sure of a cache that can be opened, whatever lies in its place.

A whole one stays, a damaged one is salvaged, of one that is gone the copies are taken, and one whose key is gone is put
away as it is.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sync.cache import keyed
from sync.cache.errors import CacheUnreachable, DamagedCache, KeyringMissing, WrongKey
from sync.cache.profile import Profile
from sync.cache.rescue import aside
from sync.cache.rescue.copies import copies
from sync.cache.rescue.soundness import is_sound
from sync.cache.salvage import Salvaged, salvage
from sync.cache.vault import keyring_key, passphrase_key

FORGOTTEN = "请核对口令；口令确实忘了的，加 --set-aside 再运行一次：旧数据原样放到一边，但里面的草稿和待发送取不出来。"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoodUp:
    """The key that opens the cache now. `salvaged`: from a damaged one; `put_away`: where one lies without a key."""

    key: bytes
    salvaged: Salvaged | None = None
    put_away: Path | None = None


def stand_up(profile: Profile, passphrase: str, now: datetime, *, forgotten: bool = False) -> StoodUp:
    """Make sure of it; the profile's lock must be held. `passphrase`: for data that have one, and for new ones.

    `forgotten`: the passphrase is gone for good. Raises WrongKey where it may only be mistyped, KeyringMissing,
    KeyringLocked, NewerCache, DiskFull, CacheUnreachable.
    """
    guard = profile.guarded_by()
    try:
        key = _key(profile, passphrase)
        if _needs_nothing(profile, key):
            return StoodUp(key=key)
    except WrongKey as error:
        if guard == "passphrase" and not forgotten:
            raise WrongKey(advice=FORGOTTEN) from error
        return _anew(profile, passphrase, now)
    except KeyringMissing:
        if not passphrase:
            raise
        return _anew(profile, passphrase, now)
    except _NoParameters:
        return _anew(profile, passphrase, now)
    return StoodUp(key=key, salvaged=salvage(profile, key, now))


def _needs_nothing(profile: Profile, key: bytes) -> bool:
    if not profile.has_cache():
        keyed.check_key(profile, key)
        return not any(copies(profile))
    try:
        return not keyed.examine(profile, key) or is_sound(profile, key)
    except DamagedCache:
        return False


def put_away(profile: Profile, now: datetime) -> Path:
    """Move a cache whose key is gone, with all that belongs to it, into a folder beside; that folder.

    Raises CacheUnreachable; cut off, it is completed by the next time.
    """
    others = (profile.copies_folder, profile.salt_file, profile.check_file)
    try:
        return aside.put_away(profile.root, [each.name for each in others], now)
    except OSError as error:
        raise CacheUnreachable(detail=str(error)) from error


def _anew(profile: Profile, passphrase: str, now: datetime) -> StoodUp:
    folder = put_away(profile, now)
    return StoodUp(key=_key(profile, passphrase), put_away=folder)


def _key(profile: Profile, passphrase: str) -> bytes:
    """What guards the data decides, whatever somebody typed."""
    guard = profile.guarded_by()
    if guard == "keyring" or (guard is None and not passphrase):
        return keyring_key(profile)
    try:
        return passphrase_key(profile, passphrase)
    except DamagedCache as error:
        raise _NoParameters from error


class _NoParameters(Exception):
    """The file with the salt is broken: whatever the passphrase, there is no key any more."""
