"""The cache's file is gone and the rotating copies are there: nothing is begun over them before somebody was asked."""

from pathlib import Path

import pytest

from sync.cache import vault
from sync.cache.cache import open_cache
from sync.cache.errors import CacheGone, WrongKey
from sync.cache.profile import Profile
from sync.cache.rescue.copies import copies
from sync.cache.rescue.standing_up import put_away, stand_up
from sync.cache.rescue.telling import lost_words, saved_words
from sync.cache.salvage import salvage
from sync.cache.vault import keyring_key, passphrase_key
from tests.cache.test_aside import PASSPHRASE, there, written
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def lost(profile: Profile, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """A workstation with eight drafts and eight commands in a copy, whose file somebody deleted."""
    monkeypatch.setattr(vault, "COST", {**vault.COST, "n": 2**8})
    written(profile, clock, passphrase_key(profile, PASSPHRASE))
    for file in profile.root.glob("cache.db*"):
        file.unlink()
    return profile


def files(profile: Profile) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in profile.root.rglob("*") if file.is_file()}


@pytest.mark.parametrize("emptied", [False, True])
def test_it_is_said_what_the_copies_hold_and_all_of_it_comes_back(
    lost: Profile, clock: SteadyClock, emptied: bool
) -> None:
    key = passphrase_key(lost, PASSPHRASE)
    if emptied:
        lost.cache_file.touch()
    before = files(lost)
    assert lost.guarded_by() == "passphrase", "asked for the old one, not for a new one"
    with pytest.raises(CacheGone, match="的备份还在：草稿 8 份、待发送 8 件。"):
        open_cache(lost, key, clock)
    assert files(lost) == before
    salvaged = salvage(lost, key, clock.now())
    assert "草稿 8 份、待发送 8 件" in saved_words(salvaged)
    assert "坏" not in saved_words(salvaged) + lost_words(salvaged) or emptied
    assert "那以后写的不在里面" in lost_words(salvaged) or emptied
    assert there(lost, clock, key) == (8, 8)
    assert len(list(copies(lost))) == 1, "the copy is kept"


def test_another_passphrase_is_refused_and_begins_nothing(lost: Profile, clock: SteadyClock) -> None:
    before = files(lost)
    other = passphrase_key(lost, "另一句")
    with pytest.raises(WrongKey):
        open_cache(lost, other, clock)
    with pytest.raises(WrongKey):
        stand_up(lost, "另一句", clock.now())
    assert files(lost) == before
    lost.check_file.unlink()
    with pytest.raises(WrongKey):
        open_cache(lost, other, clock)


def test_copies_that_nobody_can_read_keep_nobody_from_beginning(lost: Profile, clock: SteadyClock) -> None:
    (copy,) = copies(lost)
    copy.write_bytes(bytes(8_192))
    assert there(lost, clock, passphrase_key(lost, PASSPHRASE)) == (0, 0)


def test_no_new_key_is_made_for_a_folder_whose_copies_are_under_an_older_one(
    profile: Profile, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(profile, clock, bytes(32))
    profile.cache_file.unlink()
    monkeypatch.setattr(vault, "_asked", lambda _: None)
    with pytest.raises(WrongKey):
        keyring_key(profile)


def test_who_does_not_want_them_finds_them_aside_each_time(lost: Profile, clock: SteadyClock) -> None:
    for number in (1, 2):
        put_away(lost, clock.now())
        assert len(list(lost.root.glob("unreadable-*/copies/written-1.db"))) == number
        assert lost.guarded_by() is None
        written(lost, clock, passphrase_key(lost, PASSPHRASE))
        for file in lost.root.glob("cache.db*"):
            file.unlink()
