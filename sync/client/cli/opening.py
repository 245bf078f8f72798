"""Opens a profile for a command: the lock, the key, the cache; and reads secrets from where they cannot be seen."""

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sync.cache.cache import Cache, open_cache
from sync.cache.profile import Profile, lock
from sync.cache.vault import keyring_key, passphrase_key
from sync.cache.where import default_profile
from sync.contract.clock import Clock


class NoSecret(Exception):
    """A secret was not given and nobody can be asked."""


@contextmanager
def opened(profile: Profile, passphrase_fd: int | None, clock: Clock) -> Iterator[Cache]:
    """The cache of a profile, held by this process alone. Raises CacheProblem."""
    with lock(profile):
        cache = open_cache(profile, _key(profile, passphrase_fd), clock)
        try:
            yield cache
        finally:
            cache.close()


def profile_of(root: Path | None) -> Profile:
    """The profile in `root`, or this system account's own."""
    return Profile(root) if root else default_profile()


def secret(descriptor: int | None, prompt: str) -> str:
    """One line from a file descriptor, or from the terminal where somebody sits at it. Raises NoSecret."""
    if descriptor is not None:
        try:
            with os.fdopen(descriptor, encoding="utf-8") as source:
                return source.readline().rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise NoSecret(f"读不到描述符 {descriptor}。") from error
    if not sys.stdin.isatty():
        raise NoSecret(f"没有给出{prompt}。")
    return getpass.getpass(f"{prompt}：")


def _key(profile: Profile, passphrase_fd: int | None) -> bytes:
    if passphrase_fd is not None or profile.guarded_by() == "passphrase":
        return passphrase_key(profile, secret(passphrase_fd, "口令"))
    return keyring_key(profile)
