"""A file is there as it was or as it should be, whatever the disk does; a full one is known as such."""

import errno
import resource
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from sync.whole import no_room, write_whole


def left_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_it_takes_the_place_of_the_one_before_with_the_rights_of_a_usual_file(tmp_path: Path) -> None:
    file, usual = tmp_path / f"{'名' * 84}.md", tmp_path / "usual"
    usual.touch()
    file.write_bytes(b"before")
    write_whole(file, lambda out: out.write(b"after"))
    assert left_in(tmp_path) == {file.name: b"after", "usual": b""}, "a name as long as can be, and nothing beside it"
    assert stat.S_IMODE(file.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)


def test_what_fails_half_way_leaves_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "方案.pdf"
    file.write_bytes(b"before")

    def half(out: BinaryIO) -> None:
        out.write(b"af")
        raise KeyError("gone")

    with pytest.raises(KeyError):
        write_whole(file, half)
    with pytest.raises(RuntimeError):
        write_whole(file, lambda out: out.write(b"after"), before=_refuse)
    assert left_in(tmp_path) == {"方案.pdf": b"before"}


def test_where_a_folder_stands_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "方案.pdf").mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path / "方案.pdf", lambda out: out.write(b"after"))
    assert [file.name for file in tmp_path.iterdir()] == ["方案.pdf"]


def test_what_this_disk_cannot_hold_is_known_as_such(tmp_path: Path) -> None:
    file = tmp_path / "方案.pdf"
    file.write_bytes(b"before")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(OSError, match="large") as caught:
            write_whole(file, lambda out: out.write(bytes(100_000)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert no_room(caught.value)
    assert left_in(tmp_path) == {"方案.pdf": b"before"}
    assert not no_room(PermissionError(errno.EACCES, "denied"))


def _refuse() -> None:
    raise RuntimeError("not now")
