"""What may be attached, and what is said about what may not."""

from dataclasses import replace
from pathlib import Path

from desktop.actions.attach import MOST, Unfit, attach_bytes, attach_file, joined_by, offer, outlook
from desktop.actions.desk import Desk
from sync.contract.commands import BlobRef
from sync.contract.limits import Limits
from tests.cache.scenery import VILLAGE_CLERK, session_of


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
    words = offer(village).promise
    assert "50 MB" in words
    assert str(MOST) in words
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


def session_with(desk: Desk, limits: Limits) -> None:
    """The district said what it takes when this person signed in."""
    desk.cache.identity.session = replace(session_of(VILLAGE_CLERK), limits=limits)


def test_the_districts_own_limits_count_and_the_sentence_says_them(village: Desk, tmp_path: Path) -> None:
    session_with(village, Limits(max_bytes=1024, suffixes=(".jpg", ".pdf")))
    assert offer(village).promise.startswith("图片、文档；单个不超过 1 KB")
    large, text = tmp_path / "现场.jpg", tmp_path / "说明.txt"
    large.write_bytes(bytes(1025))
    text.write_bytes(b"text")
    refused = [attach_file(village, path) for path in (large, text)]
    assert [r.reason[:20] for r in refused if isinstance(r, Unfit)] == [
        "有 1 KB，超过单个附件 1 KB 的上"[:20],
        "不支持这种文件，可添加图片、文档。请另存"[:20],
    ]
    village.cache.identity.session = session_of(VILLAGE_CLERK)
    assert village.cache.identity.limits.max_bytes == 1024, "a renewal that says nothing changes nothing"


def test_a_program_in_a_photos_clothes_is_recognised(village: Desk) -> None:
    refused = attach_bytes(village, b"MZ\x90\x00" + bytes(100), "现场.jpg")
    assert isinstance(refused, Unfit)
    assert "内容其实是程序" in refused.reason


def test_a_photo_is_what_it_is_whatever_its_name(village: Desk) -> None:
    taken = attach_bytes(village, b"\x89PNG\r\n\x1a\n" + bytes(100), "现场.jpg")
    assert isinstance(taken, BlobRef)
    assert taken.media_type == "image/png"


def test_a_long_wait_is_told_before_it_begins(village: Desk) -> None:
    ref = attach_bytes(village, b"\xff\xd8\xff" + bytes(5_000_000), "现场.jpg")
    assert isinstance(ref, BlobRef)
    assert outlook(village, (ref,)) == "", "nobody knows yet how fast the line is"
    village.cache.settings.note_up_rate(8_000)
    assert outlook(village, (ref,)) == "附件共 4.8 MB，按现在的线路约需 10 分钟传完。"
    village.cache.blobs.uploaded(ref.sha256)
    assert outlook(village, (ref,)) == ""
