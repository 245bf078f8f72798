"""A file comes down under another name, takes nothing of the user's place, and is whole or not there at all."""

from pathlib import Path

import pytest

from sync.cache import landing
from sync.cache.landing import Landing
from tests.helpers.releases import CONTENT, described

FILE = described()


def brought(folder: Path, content: bytes = CONTENT) -> Landing:
    made = Landing(folder, FILE)
    assert made.room()
    made.keep(0, content)
    return made


def test_what_is_whole_gets_its_name(tmp_path: Path) -> None:
    coming = Landing(tmp_path / "下载", FILE)
    assert coming.room()
    assert coming.here() == 0
    coming.keep(0, CONTENT[:1000])
    coming.keep(1000, CONTENT[1000:])
    assert coming.here() == FILE.size
    assert coming.finish() == tmp_path / "下载" / FILE.name
    assert (tmp_path / "下载" / FILE.name).read_bytes() == CONTENT
    assert not coming.part.exists()


def test_what_differs_by_a_byte_or_ends_early_is_gone(tmp_path: Path) -> None:
    for harmed in (bytes([CONTENT[0] ^ 1]) + CONTENT[1:], CONTENT[:-1], b""):
        assert brought(tmp_path, harmed).finish() is None
        assert not list(tmp_path.iterdir())


def test_what_was_begun_of_another_version_is_cleared_away(tmp_path: Path) -> None:
    older = Landing(tmp_path, described(b"older", "0.1.9"))
    older.keep(0, b"old")
    mine = [tmp_path / name for name in ("mine.part", "duban-notes.12345678.part")]
    for file in mine:
        file.write_text("")
    brought(tmp_path)
    assert not older.part.exists()
    assert all(file.exists() for file in mine)


def test_bytes_behind_a_gap_are_let_go_and_a_range_may_come_twice(tmp_path: Path) -> None:
    coming = brought(tmp_path, CONTENT[:5000])
    coming.keep(9000, CONTENT[9000:9100])
    assert coming.here() == 5000
    coming.keep(4000, CONTENT[4000:])
    assert coming.finish() is not None


def test_nothing_of_the_users_is_written_over(tmp_path: Path) -> None:
    (tmp_path / FILE.name).write_text("别的东西")
    second = tmp_path / FILE.name.replace(".deb", "-2.deb")
    second.symlink_to(tmp_path / "elsewhere")
    third = tmp_path / FILE.name.replace(".deb", "-3.deb")
    assert brought(tmp_path).finish() == third
    assert brought(tmp_path).finish() == third, "it gives way to itself"
    assert (tmp_path / FILE.name).read_text() == "别的东西"
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_is_full_of_such_names_has_one_more(tmp_path: Path) -> None:
    for name in (FILE.name, *(FILE.name.replace(".deb", f"-{n}.deb") for n in range(2, 120))):
        (tmp_path / name).write_text("别的东西")
    assert brought(tmp_path).finish() == tmp_path / FILE.name.replace(".deb", "-120.deb")


def test_a_link_in_the_place_of_the_part_is_not_followed(tmp_path: Path) -> None:
    coming = Landing(tmp_path, FILE)
    coming.part.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic"):
        coming.keep(0, b"x")
    assert not (tmp_path / "elsewhere").exists()


def test_a_disk_without_room_is_noticed_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landing, "_SPARE", 2**60)
    assert not Landing(tmp_path, FILE).room()
