"""A power cut while a damaged file makes way: at every step of it, what was written is there afterwards, once."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from sync.cache import keyed, vault
from sync.cache.cache import open_cache
from sync.cache.errors import DiskFull
from sync.cache.profile import Profile, lock
from sync.cache.rescue.standing_up import stand_up
from sync.cache.salvage import salvage
from sync.cache.vault import keyring_key, passphrase_key
from sync.regulation.terms import Verb
from tests.cache.scenery import KEY, Hand, change, desk, note
from tests.helpers.clocks import SteadyClock
from tests.helpers.rings import own_ring

STEPS = 6
"""Renames and one more: the folder, the file with its journal, the key's mark, the new file; the last cut misses."""
PASSPHRASE = "忘不了的一句话"


class PowerCut(BaseException):
    """Nothing catches it."""


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key from a passphrase shall cost nothing here; its cost is written beside the salt."""
    monkeypatch.setattr(vault, "COST", {**vault.COST, "n": 2**8})


@pytest.fixture
def hurt(profile: Profile, clock: SteadyClock) -> Profile:
    """A damaged cache with eight drafts and eight commands, and a copy of them."""
    written(profile, clock, KEY)
    with profile.cache_file.open("r+b") as file:
        file.seek(profile.cache_file.stat().st_size // 2)
        file.write(os.urandom(8_000))
    return profile


def written(profile: Profile, clock: SteadyClock, key: bytes) -> None:
    cache, hand = desk(profile, clock, key=key), Hand(clock)
    orders = [hand.signed(hand.dispatched()) for _ in range(8)]
    cache.orders.apply([change(order) for order in orders], "c1")
    for order in orders:
        cache.outbox.put(note(cache, order, clock), due=None)
        cache.drafts.save(cache.drafts.open(order.id, Verb.REPLY).id, {"text": "已修好。"})
    cache.keep()
    cache.close()


def there(profile: Profile, clock: SteadyClock, key: bytes = KEY) -> tuple[int, int]:
    cache = open_cache(profile, key, clock)
    found = len(cache.drafts.all()), cache.outbox.waiting()
    cache.close()
    return found


def cut_at(patch: pytest.MonkeyPatch, step: int) -> None:
    """The power goes at the step-th time that a name changes."""
    left = iter(range(step))

    def cutting(real: Any) -> Any:
        def rename(self: Path, target: Path) -> Path:
            if next(left, None) is None:
                raise PowerCut
            renamed: Path = real(self, target)
            return renamed

        return rename

    patch.setattr(Path, "rename", cutting(Path.rename))
    patch.setattr(Path, "replace", cutting(Path.replace))


def test_a_power_cut_while_the_new_file_takes_its_place(hurt: Profile, tmp_path: Path, clock: SteadyClock) -> None:
    for step in range(STEPS):
        profile = Profile(tmp_path / f"cut-{step}")
        shutil.copytree(hurt.root, profile.root)
        with pytest.MonkeyPatch.context() as patch, suppress(PowerCut):
            cut_at(patch, step)
            salvage(profile, KEY, clock.now())
        with lock(profile):
            if not step:
                salvage(profile, KEY, clock.now())
            assert there(profile, clock) == (8, 8), f"step {step}"
        assert len(list(profile.root.glob("cache-damaged-*.db"))) == 1, f"step {step}"
        assert not [*profile.root.glob("rebuil*")], f"step {step}"


def test_a_full_disk_changes_nothing(hurt: Profile, tmp_path: Path, clock: SteadyClock) -> None:
    before = hurt.cache_file.read_bytes()
    desk(Profile(tmp_path / "empty"), clock).close()
    little = (tmp_path / "empty/cache.db").stat().st_size // 4096
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyed, "SET_UP", (*keyed.SET_UP, f"PRAGMA max_page_count = {little}"))
        with pytest.raises(DiskFull):
            salvage(hurt, KEY, clock.now())
    assert hurt.cache_file.read_bytes() == before
    assert not [*hurt.root.glob("rebuil*"), *hurt.root.glob("cache-damaged-*")]
    salvage(hurt, KEY, clock.now())
    assert there(hurt, clock) == (8, 8)


def test_a_cache_whose_key_is_gone_is_put_away_whole_and_can_be_read_again(
    profile: Profile, tmp_path: Path, clock: SteadyClock
) -> None:
    written(profile, clock, passphrase_key(profile, PASSPHRASE))
    names = {file.name for file in profile.root.iterdir()}
    for step in range(len(names) + 1):
        cut = Profile(tmp_path / f"cut-{step}")
        shutil.copytree(profile.root, cut.root)
        with pytest.MonkeyPatch.context() as patch, suppress(PowerCut):
            cut_at(patch, step)
            stand_up(cut, "另一句", clock.now(), forgotten=True)
        stood = stand_up(cut, "另一句", clock.now(), forgotten=True)
        assert there(cut, clock, stood.key) == (0, 0)
        (folder,) = cut.root.glob("unreadable-*")
        assert there(Profile(folder), clock, passphrase_key(Profile(folder), PASSPHRASE)) == (8, 8), f"step {step}"


def test_where_the_file_itself_is_gone_its_copies_are_taken(profile: Profile, clock: SteadyClock) -> None:
    written(profile, clock, passphrase_key(profile, PASSPHRASE))
    profile.cache_file.unlink()
    stood = stand_up(profile, PASSPHRASE, clock.now())
    assert stood.salvaged is not None
    assert there(profile, clock, stood.key) == (8, 8)


def test_data_that_the_keyring_guards_stay_whatever_passphrase_somebody_types(
    profile: Profile, clock: SteadyClock
) -> None:
    with own_ring() as ring:
        written(profile, clock, keyring_key(profile))
        stood = stand_up(profile, PASSPHRASE, clock.now())
        assert stood.put_away is None
        assert there(profile, clock, stood.key) == (8, 8)
        ring.kept.clear()
        assert stand_up(profile, PASSPHRASE, clock.now()).put_away is not None, "without a key there is nothing to open"
