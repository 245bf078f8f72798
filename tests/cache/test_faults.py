"""Every real fault of a disk, a key or a version ends in a sentence that a person can follow; nothing saved is lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sync.cache import errors, keyed
from sync.cache.cache import Cache, open_cache
from sync.cache.errors import (
    CacheProblem,
    CacheUnreachable,
    DamagedCache,
    DiskFull,
    NewerCache,
    WrongKey,
)
from sync.cache.glance import glance
from sync.cache.profile import Profile
from sync.regulation.terms import Verb
from tests.cache.scenery import KEY, desk
from tests.helpers.clocks import SteadyClock

PROBLEMS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, CacheProblem)]


@pytest.mark.parametrize("kind", PROBLEMS)
def test_every_problem_has_a_title_a_cause_and_advice_in_chinese(kind: type[CacheProblem]) -> None:
    problem = kind(detail="E42")
    for words in (problem.title, problem.cause, problem.advice):
        assert any("\u4e00" <= character <= "\u9fff" for character in words)
    assert "E42" not in problem.title + problem.cause + problem.advice


def test_a_wrong_key_opens_nothing_and_changes_nothing(profile: Profile, clock: SteadyClock) -> None:
    desk(profile, clock).close()
    before = contents(profile)
    with pytest.raises(WrongKey):
        open_cache(profile, bytes(32), clock)
    with pytest.raises(WrongKey):
        glance(profile, bytes(32), clock.now())
    assert contents(profile) == before


def test_without_the_keys_mark_a_wrong_key_still_opens_nothing(profile: Profile, clock: SteadyClock) -> None:
    desk(profile, clock).close()
    profile.check_file.unlink()
    with pytest.raises((WrongKey, DamagedCache)):
        open_cache(profile, bytes(32), clock)


def test_a_newer_file_is_refused_and_not_touched(profile: Profile, clock: SteadyClock) -> None:
    desk(profile, clock).close()
    connection = keyed.connect(profile.cache_file, KEY)
    connection.execute(f"PRAGMA user_version = {keyed.SCHEMA + 1}")
    connection.close()
    before = contents(profile)
    with pytest.raises(NewerCache, match="新版本"):
        open_cache(profile, KEY, clock)
    with pytest.raises(NewerCache):
        glance(profile, KEY, clock.now())
    assert contents(profile) == before


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, clock: SteadyClock) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CacheUnreachable, match="权限"):
        open_cache(Profile(tmp_path / "file" / "profile"), KEY, clock)


def test_a_full_database_says_so_and_keeps_what_was_saved(profile: Profile, clock: SteadyClock) -> None:
    desk(profile, clock).close()
    saved: list[str] = []
    with limited(profile):
        cache = open_cache(profile, KEY, clock)
        draft = cache.drafts.open("o1", Verb.REPLY)
        with pytest.raises(DiskFull, match="磁盘空间已满"):
            write_on(cache, draft.id, saved)
        kept = cache.drafts.get(draft.id)
        assert kept is not None
        assert kept.fields["text"] == saved[-1]
        cache.close()
    cache = open_cache(profile, KEY, clock)
    cache.drafts.save(draft.id, {"text": "空间又有了"})
    cache.close()


def test_a_full_disk_says_so_and_keeps_what_was_saved(tmp_path: Path) -> None:
    """A real file system of 3 MB, in a mount namespace of its own."""
    program = Path(__file__).with_name("fill_disk.py")
    script = f"mount -t tmpfs -o size=3m none '{tmp_path}' && '{sys.executable}' '{program}' '{tmp_path}'"
    possible = subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode == 0
    if not possible:
        pytest.skip("this account may not mount a small file system")
    answer = subprocess.run(
        ["unshare", "-m", "sh", "-c", script],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert answer.stdout.split() == ["DiskFull", "DiskFull", "kept", "reopened"], answer.stderr


def write_on(cache: Cache, draft: str, saved: list[str]) -> None:
    """An ever longer text; what was acknowledged is noted."""
    for length in range(0, 5_000_000, 50_000):
        cache.drafts.save(draft, {"text": "字" * length})
        saved.append("字" * length)


@contextmanager
def limited(profile: Profile) -> Iterator[None]:
    """Every connection opened inside may grow the file by some pages only."""
    pages_now = profile.cache_file.stat().st_size // 4096
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyed, "SET_UP", (*keyed.SET_UP, f"PRAGMA max_page_count = {pages_now + 200}"))
        yield


def contents(profile: Profile) -> dict[str, bytes]:
    """Every file of the profile; SQLite's shared index is no content."""
    return {file.name: file.read_bytes() for file in profile.root.iterdir() if not file.name.endswith("-shm")}
