"""Every cache that ever landed opens with all that was written; a newer one is not touched, a killed change undone."""

import hashlib
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from sync.cache.cache import Cache, open_cache
from sync.cache.errors import DiskFull, NewerCache
from sync.cache.keyed import SCHEMA, connect, examine
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.cache.salvage import salvage
from tests.cache.scenery import KEY
from tests.helpers.clocks import SteadyClock
from tests.helpers.processes import Process, python

HERE = Path(__file__).parent
OLD = sorted(folder.name for folder in HERE.glob("schema-*"))
NEWEST_BUT_ONE = f"schema-{SCHEMA - 1:02d}"


def taken(name: str, folder: Path) -> Profile:
    """A profile with an old cache in it."""
    shutil.copytree(HERE / name, folder)
    return Profile(folder)


def version_of(name: str) -> int:
    return int(name.removeprefix("schema-").rstrip("a"))


def prints(profile: Profile) -> dict[str, str]:
    """Every file of a profile and its content."""
    files = (file for file in sorted(profile.root.rglob("*")) if file.is_file())
    return {str(file.relative_to(profile.root)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def assert_whole(cache: Cache, clock: SteadyClock) -> None:
    """All that was put into it by the code of its time."""
    assert cache.outbox.waiting() == 2
    assert all(item.envelope.hash for item in cache.outbox.all())
    drafts = {draft.fields["text"]: draft.blobs for draft in cache.drafts.all()}
    assert set(drafts) == {"已到现场查看，明天修好", "等配件"}
    (photo,) = drafts["等配件"]
    assert cache.blobs.read(photo.sha256) == b"photo" * 100
    assert cache.views.counts(clock.now())[Place.REPORTED] == 6
    assert cache.identity.device == "here"
    while cache.search.index_some():
        pass
    assert len(cache.views.find("路灯")) == 6


def test_there_is_one_of_every_version() -> None:
    assert {version_of(name) for name in OLD} == set(range(1, SCHEMA + 1))


@pytest.mark.parametrize("name", OLD)
def test_it_opens_and_everything_is_there(name: str, tmp_path: Path, clock: SteadyClock) -> None:
    profile = taken(name, tmp_path / "desk")
    assert examine(profile, KEY) == version_of(name)
    cache = open_cache(profile, KEY, clock)
    assert_whole(cache, clock)
    cache.close()
    assert examine(profile, KEY) == SCHEMA


@pytest.mark.parametrize("name", OLD)
def test_what_was_written_is_saved_from_it_when_it_is_damaged(name: str, tmp_path: Path, clock: SteadyClock) -> None:
    profile = taken(name, tmp_path / "desk")
    assert salvage(profile, KEY, clock.now()).broken == ()
    cache = open_cache(profile, KEY, clock)
    assert cache.outbox.waiting() == 2
    assert len(cache.drafts.all()) == 2
    cache.close()


def test_one_can_go_back_to_the_copy_that_was_made_before(tmp_path: Path, clock: SteadyClock) -> None:
    profile = taken(NEWEST_BUT_ONE, tmp_path / "desk")
    before = profile.cache_file.read_bytes()
    open_cache(profile, KEY, clock).close()
    (kept,) = (profile.root / "copies").iterdir()
    assert kept.name == f"before-{SCHEMA - 1}.db"
    assert kept.read_bytes() == before
    assert kept.stat().st_mode & 0o077 == 0


def test_without_room_for_the_copy_nothing_is_changed(
    tmp_path: Path, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = taken(NEWEST_BUT_ONE, tmp_path / "desk")
    before = prints(profile)
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(DiskFull, match="先留一份副本"):
        open_cache(profile, KEY, clock)
    assert prints(profile) == before


def test_a_newer_cache_is_refused_and_not_touched(tmp_path: Path, clock: SteadyClock) -> None:
    profile = taken(f"schema-{SCHEMA:02d}", tmp_path / "desk")
    with closing(connect(profile.cache_file, KEY)) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = prints(profile)
    with pytest.raises(NewerCache, match="请安装新版本"):
        open_cache(profile, KEY, clock)
    assert prints(profile) == before


def statements(name: str, folder: Path) -> int:
    """How many statements an opening begins."""
    process = killed(taken(name, folder), 0)
    assert process.wait() == 0
    return int(process.output().split()[-1])


def killed(profile: Profile, at: int) -> Process:
    command = python("-m", "tests.old_caches.killed", str(profile.root), str(at))
    return Process(command, log=profile.root.with_suffix(".log"))


@pytest.mark.parametrize(("name", "stride"), [("schema-01", 15), (NEWEST_BUT_ONE, 6)])
def test_a_change_that_was_killed_anywhere_is_made_again(
    name: str, stride: int, tmp_path: Path, clock: SteadyClock
) -> None:
    whole = statements(name, tmp_path / "counted")
    assert whole > stride
    for at in range(1, whole + 1, stride):
        profile = taken(name, tmp_path / f"desk-{at}")
        assert killed(profile, at).wait() == -9
        assert examine(profile, KEY) in (version_of(name), SCHEMA), f"statement {at}: all steps or none"
        cache = open_cache(profile, KEY, clock)
        assert_whole(cache, clock)
        cache.close()
