"""Attachments of others: they grow byte by byte, are believed only when verified, and are let go the oldest first."""

import hashlib
import os
from pathlib import Path

import pytest

from sync.cache.cache import Cache, open_cache
from sync.cache.database import Database
from sync.cache.download import Stage
from sync.cache.downloads import RESERVE, Downloads
from sync.cache.errors import DiskFull
from sync.cache.profile import Profile
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import KEY, Hand, change, gone
from tests.helpers.clocks import SteadyClock

PHOTO = os.urandom(100_000)


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def want(cache: Cache, content: bytes, order: str = "o1") -> str:
    cache.downloads.want(order, sha(content), "现场.jpg", "image/jpeg", len(content))
    return sha(content)


def fetched(cache: Cache, content: bytes, order: str = "o1") -> str:
    name = want(cache, content, order)
    cache.downloads.keep(name, 0, content)
    assert cache.downloads.finish(name)
    return name


def test_what_arrived_is_kept_to_the_byte_also_over_a_restart(profile: Profile, clock: SteadyClock) -> None:
    cache = open_cache(profile, KEY, clock)
    name = want(cache, PHOTO)
    assert cache.downloads.keep(name, 0, PHOTO[:33_333]).files
    assert not cache.downloads.keep(name, 33_000, b"elsewhere"), "a piece that does not fit"
    cache.close()
    cache = open_cache(profile, KEY, clock)
    waiting = cache.downloads.next()
    assert waiting is not None
    assert (waiting.here, waiting.stage) == (33_333, Stage.WANTED)
    with pytest.raises(KeyError):
        cache.downloads.content(name)
    cache.downloads.keep(name, 33_333, PHOTO[33_333:])
    assert cache.downloads.finish(name)
    assert cache.downloads.content(name) == PHOTO
    assert cache.downloads.next() is None
    cache.close()


def test_content_that_is_not_what_was_promised_is_thrown_away(village: Cache) -> None:
    name = want(village, PHOTO)
    village.downloads.keep(name, 0, PHOTO[:-1] + b"?")
    assert not village.downloads.finish(name)
    found = village.downloads.of([name])[name]
    assert (found.here, found.stage) == (0, Stage.WANTED)


def test_never_more_than_was_announced(village: Cache) -> None:
    name = want(village, b"short")
    assert not village.downloads.keep(name, 0, b"longer")
    assert village.downloads.of([name])[name].here == 0


def test_whoever_asked_last_is_served_first_and_a_failure_can_be_tried_again(village: Cache) -> None:
    first, second = want(village, b"first"), want(village, b"second")
    following = village.downloads.next()
    assert following is not None
    assert following.sha256 == second
    village.downloads.fail(second, "平台没有这个附件。")
    assert village.downloads.of([second])[second].reason == "平台没有这个附件。"
    following = village.downloads.next()
    assert following is not None
    assert following.sha256 == first
    want(village, b"second")
    assert village.downloads.of([second])[second].reason == ""


def test_the_longest_unused_is_let_go_and_an_own_upload_never(village: Cache) -> None:
    own = village.blobs.add(bytes(5000), "自拍.jpg", "image/jpeg")
    old, used, new = bytes([1]) * 400, bytes([2]) * 400, bytes([3]) * 400
    names = [fetched(village, content) for content in (used, old)]
    assert village.downloads.content(names[0]) == used, "looked at again"
    latest = want(village, new)
    village.downloads.keep(latest, 0, new)
    village.downloads.finish(latest, limit=900)
    assert set(village.downloads.of([*names, latest])) == {names[0], latest}
    assert village.blobs.read(own.sha256) == bytes(5000)


def test_a_full_disk_is_said_before_anything_is_fetched(village: Cache, tmp_path: Path, clock: SteadyClock) -> None:
    profile = Profile(tmp_path / "narrow")
    narrow = Downloads(Database(profile, KEY), profile.root, free=lambda _: RESERVE + 10)
    narrow.want("o1", sha(b"0123456789"), "a.jpg", "image/jpeg", 10)
    with pytest.raises(DiskFull):
        narrow.want("o1", sha(b"x" * 11), "b.jpg", "image/jpeg", 11)


def test_an_order_that_leaves_takes_its_attachments_along(village: Cache, order: WorkOrder, hand: Hand) -> None:
    other = hand.dispatched()
    village.orders.apply([change(other)], None)
    left, stays = fetched(village, b"left", order.id), fetched(village, b"stays", other.id)
    village.orders.apply([gone(order)], None)
    assert set(village.downloads.of([left, stays])) == {stays}


def test_one_can_be_given_up(village: Cache) -> None:
    name = want(village, PHOTO)
    village.downloads.keep(name, 0, PHOTO[:10])
    assert village.downloads.drop(name).files
    assert village.downloads.of([name]) == {}
    assert not village.downloads.keep(name, 10, PHOTO[10:20]).files
