"""The data folder goes elsewhere: the old one counts until the new one is whole, and stays until that was opened."""

import os
from pathlib import Path

import pytest

from sync.cache import folder_copy, moving, vault
from sync.cache.cache import open_cache
from sync.cache.errors import CacheProblem, CacheUnreachable, DiskFull
from sync.cache.moving import find_again, move
from sync.cache.profile import Profile, lock
from sync.cache.vault import passphrase_key
from sync.cache.where import ENVIRONMENT, default_profile
from sync.client.cli import main
from sync.regulation.terms import Verb
from tests.helpers.clocks import SteadyClock

PASSPHRASE = "忘不了的一句话"
NOBODY = 65534


class PowerCut(BaseException):
    """Nothing catches it."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An account of its own, in which a key from a passphrase costs nothing."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    monkeypatch.setattr(vault, "COST", {**vault.COST, "n": 2**8})
    return tmp_path


@pytest.fixture
def used(home: Path, clock: SteadyClock) -> Profile:
    """The usual folder with a draft, a copy and a log."""
    profile = default_profile()
    cache = open_cache(profile, passphrase_key(profile, PASSPHRASE), clock)
    cache.drafts.save(cache.drafts.open("o1", Verb.REPLY).id, {"text": "已修好。"})
    cache.keep()
    cache.close()
    (profile.root / "logs").mkdir(mode=0o700)
    (profile.root / "logs/desk.log").write_text("INFO")
    return profile


def drafts(profile: Profile, clock: SteadyClock) -> int:
    cache = open_cache(profile, passphrase_key(profile, PASSPHRASE), clock)
    found = len(cache.drafts.all())
    cache.close()
    return found


def test_it_is_used_from_the_next_start_on_and_the_old_one_goes_once_it_was_opened(
    used: Profile, home: Path, clock: SteadyClock
) -> None:
    assert moved(used, home / "stick/desk") == []
    new = default_profile()
    assert new.root == home / "stick/desk"
    assert used.cache_file.exists()
    assert {file.stat().st_mode & 0o077 for file in new.root.rglob("*") if file.suffix != ".log"} == {0}
    (used.root / "later.txt").write_text("somebody's")
    with lock(used):
        assert drafts(new, clock) == 1
        assert used.cache_file.exists(), "somebody is still there"
    assert drafts(new, clock) == 1
    assert [file.name for file in used.root.iterdir()] == ["later.txt"]
    (used.root / "later.txt").unlink()
    assert not (new.root / "moved-from").exists()


def test_moved_twice_before_it_was_opened_nothing_is_left_behind(used: Profile, home: Path, clock: SteadyClock) -> None:
    moved(used, home / "first")
    moved(default_profile(), home / "second")
    assert drafts(default_profile(), clock) == 1
    assert default_profile().root == home / "second"
    assert not used.root.exists()
    assert not (home / "first").exists()


def moved(profile: Profile, target: Path) -> list[str]:
    with lock(profile):
        return move(profile, target)


def test_a_power_cut_at_any_step_leaves_the_old_folder_in_use(used: Profile, home: Path, clock: SteadyClock) -> None:
    steps = ((folder_copy, "_copy_one"), (folder_copy, "_sum"), (folder_copy, "_files"), (moving, "point_to"))
    for room, step in steps:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(room, step, power_cut)
            with pytest.raises(PowerCut):
                moved(used, home / "stick")
        assert default_profile().root == used.root, step
        assert drafts(default_profile(), clock) == 1
    moved(used, home / "stick")
    assert drafts(default_profile(), clock) == 1
    assert not (home / "stick.part").exists()


def power_cut(*_: object) -> None:
    raise PowerCut


def test_a_stick_that_is_not_there_is_asked_for_and_found_at_another_place(
    used: Profile, home: Path, clock: SteadyClock
) -> None:
    moved(used, home / "stick")
    (home / "stick").rename(home / "other")
    with pytest.raises(CacheUnreachable, match="现在找不到"):
        lock(default_profile())
    assert not (home / "stick").exists(), "nothing is begun anew"
    assert drafts(Profile(home / "other"), clock) == 1, "it opens by its folder"
    with pytest.raises(CacheUnreachable):
        find_again(home / "nowhere")
    assert main(["move", str(home / "other")]) == 0
    assert default_profile().root == home / "other"


def test_what_lies_there_already_is_left_alone(used: Profile, home: Path) -> None:
    for name in ("full", "empty.part"):
        (home / name).mkdir()
        (home / name / "photo.jpg").write_bytes(b"")
    for target in (home / "full", home / "empty", used.root, used.root / "inside", used.root.parent):
        with pytest.raises(CacheUnreachable):
            moved(used, target)
    assert default_profile().root == used.root
    assert (home / "full/photo.jpg").exists()
    assert (home / "empty.part/photo.jpg").exists(), "it only happens to be called as our own beginnings are"


def test_a_place_without_room_or_locks_is_not_used(used: Profile, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folder_copy, "_ROOM", 1 << 60)
        with pytest.raises(DiskFull):
            moved(used, home / "stick")
    monkeypatch.setattr(moving, "taken_twice", lambda _: True)
    with pytest.raises(CacheUnreachable, match="不支持文件锁"):
        moved(used, home / "stick")
    assert default_profile().root == used.root
    assert not (home / "stick").exists()


def test_a_place_where_everybody_can_read_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def open_to_all(path: str, flags: int, mode: int = 0o777, real: object = os.open) -> int:
        file: int = real(path, flags, mode)  # type: ignore[operator]
        os.fchmod(file, 0o755)
        return file

    assert moving.look_at(home) == []
    monkeypatch.setattr(os, "open", open_to_all)
    assert moving.look_at(home) == [moving.OPEN_TO_OTHERS]


def test_a_folder_named_by_hand_is_not_moved(used: Profile, home: Path) -> None:
    assert main(["--profile", str(used.root), "move", str(home / "stick")]) == 2
    assert not (home / "stick").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody who may not write there")
def test_a_home_that_this_account_may_not_write_is_told_with_a_way_out(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o755)
    os.seteuid(NOBODY)
    try:
        with pytest.raises(CacheProblem) as told:
            lock(Profile(closed / "desk"))
    finally:
        os.seteuid(0)
    assert (told.value.title, str(closed) in told.value.cause) == ("打不开本机数据文件", True)
    assert "没有权限" in told.value.cause
    assert "DUBAN_PROFILE_DIR" in told.value.advice
