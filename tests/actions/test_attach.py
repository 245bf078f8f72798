"""What may be attached, and what is said about what may not."""

from dataclasses import replace
from pathlib import Path

from desktop.actions.attach import MOST, PROMISE, Unfit, attach_bytes, attach_file, joined_by
from desktop.actions.desk import Desk
from sync.contract.commands import BlobRef


def test_a_photo_lands_in_the_encrypted_cache(village: Desk, tmp_path: Path) -> None:
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(b"\xff\xd8 photo")
    taken = attach_file(village, photo)
    assert isinstance(taken, BlobRef)
    assert (taken.name, taken.media_type, village.cache.blobs.read(taken.sha256)) == (
        "现场.jpg",
        "image/jpeg",
        b"\xff\xd8 photo",
    )


def test_limits_are_said_beforehand_and_kept(village: Desk, tmp_path: Path) -> None:
    assert "50 MB" in PROMISE
    assert str(MOST) in PROMISE
    program = tmp_path / "a.exe"
    program.write_bytes(b"MZ")
    refused = attach_file(village, program)
    assert isinstance(refused, Unfit)
    assert "不支持" in refused.reason


def test_an_empty_or_a_vanished_file_is_refused_with_a_reason(village: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "空.pdf"
    empty.touch()
    refused = attach_file(village, empty)
    vanished = attach_file(village, tmp_path / "没有.pdf")
    assert isinstance(refused, Unfit)
    assert isinstance(vanished, Unfit)
    assert (refused.reason, vanished.reason[:4]) == ("文件是空的", "读不出来")


def test_the_same_file_is_taken_once_and_never_more_than_nine(village: Desk) -> None:
    first = attach_bytes(village, b"1", "一.png")
    assert isinstance(first, BlobRef)
    nine = tuple(replace(first, sha256=str(n)) for n in range(MOST))
    again, full = joined_by((first,), first), joined_by(nine, first)
    assert isinstance(again, Unfit)
    assert isinstance(full, Unfit)
    assert full.reason == f"已有 {MOST} 个附件"
    assert joined_by((), first) == (first,)
