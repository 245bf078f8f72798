"""A file with broken bytes is called damaged, put aside, and gives back what was written as far as it can be read."""

import os
from pathlib import Path

import pytest

from sync.cache.cache import Cache, open_cache
from sync.cache.errors import DamagedCache
from sync.cache.profile import Profile
from sync.cache.salvage import salvage
from sync.regulation.acts import Sign
from sync.regulation.terms import Verb
from tests.cache.measure import many, pages
from tests.cache.scenery import KEY, Hand, change, desk, envelope
from tests.helpers.clocks import SteadyClock


@pytest.mark.parametrize("start", [0, 100, 4096])
def test_an_overwritten_file_is_called_damaged(profile: Profile, clock: SteadyClock, start: int) -> None:
    filled(profile, clock)
    overwrite(profile.cache_file, start, 20_000)
    with pytest.raises(DamagedCache):
        open_cache(profile, KEY, clock).views.counts(clock.now())


def test_damage_deep_inside_is_called_damaged_when_it_is_met(profile: Profile, clock: SteadyClock) -> None:
    filled(profile, clock)
    overwrite(profile.cache_file, profile.cache_file.stat().st_size // 3, 400_000)
    cache = open_cache(profile, KEY, clock)
    with pytest.raises(DamagedCache):
        read_all(cache)
    cache.close()


def test_a_damaged_file_is_put_aside_and_what_was_written_is_saved(profile: Profile, clock: SteadyClock) -> None:
    filled(profile, clock)
    cache = open_cache(profile, KEY, clock)
    hand = Hand(clock)
    order = hand.dispatched()
    cache.orders.apply([change(order)], None)
    photo = cache.blobs.add(os.urandom(1000), "现场.jpg", "image/jpeg")
    cache.drafts.save(cache.drafts.open(order.id, Verb.REPLY).id, {"text": "半句话"}, (photo,))
    cache.outbox.put(envelope(cache, order, Sign(hop=order.assignments[1].id), clock.now()), due=None)
    device_key = cache.identity.device_key().private_bytes_raw()
    cache.close()
    overwrite(profile.cache_file, profile.cache_file.stat().st_size // 3, 400_000)
    saved = salvage(profile, KEY, clock.now())
    assert saved.kept_as is not None
    assert saved.kept_as.exists()
    assert saved.rows["draft"] == 1
    again = open_cache(profile, KEY, clock)
    assert [draft.fields["text"] for draft in again.drafts.all()] == ["半句话"]
    assert again.outbox.waiting() == 1
    assert len(again.blobs.read(photo.sha256)) == 1000
    assert again.identity.device_key().private_bytes_raw() == device_key
    assert again.orders.cursor() is None
    again.close()


def test_a_file_that_nothing_can_be_read_from_is_still_put_aside(profile: Profile, clock: SteadyClock) -> None:
    filled(profile, clock)
    overwrite(profile.cache_file, 0, 10_000)
    saved = salvage(profile, KEY, clock.now())
    assert set(saved.broken) == set(saved.rows)
    open_cache(profile, KEY, clock).close()


def filled(profile: Profile, clock: SteadyClock) -> None:
    """A closed cache with 600 orders."""
    cache = desk(profile, clock)
    for page, cursor in pages(list(many(600, clock)), 200):
        cache.orders.apply(page, cursor)
    cache.close()


def overwrite(file: Path, start: int, length: int) -> None:
    """Random bytes over a part of a file."""
    with file.open("r+b") as out:
        out.seek(start)
        out.write(os.urandom(length))


def read_all(cache: Cache) -> None:
    """Every order, one by one."""
    for index in range(600):
        cache.views.order(f"{index:032x}")
