"""Nothing that a citizen or an administrator wrote lies readable on the disk, not even in the journal."""

import os
import stat
import sys
from pathlib import Path

import pytest

from sync.cache.cache import open_cache
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.regulation.acts import Progress
from sync.regulation.terms import Verb
from tests.cache.scenery import KEY, PHONE, Hand, change, desk, envelope, session_of
from tests.cache.scenery import VILLAGE_CLERK as CLERK
from tests.helpers.clocks import SteadyClock

CANARY = "金丝雀不应出现在磁盘上"


def test_no_telephone_draft_photo_or_token_is_readable_on_disk(profile: Profile, clock: SteadyClock) -> None:
    cache = desk(profile, clock)
    order = Hand(clock).dispatched(body=f"{CANARY}，来电 {PHONE}")
    cache.orders.apply([change(order)], "c1")
    cache.search.index_some()
    cache.drafts.save(cache.drafts.open(order.id, Verb.REPLY).id, {"text": CANARY})
    photo = cache.blobs.add(CANARY.encode() * 1000, f"{CANARY}.jpg", "image/jpeg")
    act = Progress(hop=order.assignments[1].id, text=CANARY)
    cache.outbox.put(envelope(cache, order, act, clock.now(), blobs=(photo,)), due=None)
    cache.identity.session = session_of(CLERK)
    secrets = [CANARY.encode(), PHONE.encode(), KEY, KEY.hex().encode(), b'"refresh"', b"SQLite format"]
    secrets.append(cache.identity.device_key().private_bytes_raw())
    journal = profile.root / "cache.db-wal"
    assert journal.stat().st_size > 0, "the journal is looked at while it is full"
    assert _found(profile.root, secrets) == []
    cache.close()
    assert _found(profile.root, secrets) == []


def test_no_passphrase_and_no_key_of_it_is_on_disk(profile: Profile, clock: SteadyClock) -> None:
    key = passphrase_key(profile, CANARY)
    open_cache(profile, key, clock).close()
    assert _found(profile.root, [CANARY.encode(), key, key.hex().encode()]) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards the folder by access lists")
def test_only_the_owner_may_read_the_files(profile: Profile, clock: SteadyClock) -> None:
    before = os.umask(0)
    try:
        passphrase_key(profile, "x")
        cache = open_cache(profile, KEY, clock)
        cache.settings.set("a", "b")
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in profile.root.iterdir()}
        cache.close()
    finally:
        os.umask(before)
    assert stat.S_IMODE(profile.root.stat().st_mode) == 0o700
    assert modes.pop("cache.db-wal") == 0o600
    assert set(modes.values()) == {0o600}


def _found(folder: Path, secrets: list[bytes]) -> list[tuple[str, bytes]]:
    return [
        (file.name, secret)
        for file in folder.rglob("*")
        if file.is_file()
        for secret in secrets
        if secret in file.read_bytes()
    ]
