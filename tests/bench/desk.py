"""A desk without its window: the cache and the client as the desk composes them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from sync.cache.cache import Cache, open_cache
from sync.cache.keyed import Connection, connect
from sync.cache.profile import Profile
from sync.cache.vault import keyring_key
from sync.client.connect import transport_for
from sync.client.engine import Engine
from sync.client.login import enrol, sign_in
from sync.client.transport import Transport
from sync.contract.clock import SystemClock
from tests.bench.filling import PASSWORD, USERNAME


@contextmanager
def cache_in(folder: Path) -> Iterator[Cache]:
    """The cache in `folder`, closed at the end."""
    profile = Profile(folder)
    profile.make()
    cache = open_cache(profile, keyring_key(profile), SystemClock())
    try:
        yield cache
    finally:
        cache.close()


def bare(cache: Cache) -> Connection:
    """A connection to the same file without anything of ours in between."""
    return connect(cache.profile.cache_file, keyring_key(cache.profile))


def come_in(cache: Cache, url: str, code: str) -> None:
    """Enrol and sign in."""
    transport = Transport(url, server_id=None, clock=SystemClock())
    enrol(cache, transport, code, "测速电脑")
    sign_in(cache, transport, USERNAME, PASSWORD)
    transport.close()


def engine_of(cache: Cache) -> Engine:
    """The engine of an enrolled cache."""
    clock = SystemClock()
    return Engine(cache, lambda: transport_for(cache, clock), clock, Random())
