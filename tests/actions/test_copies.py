"""Which photos go first as a smaller copy, what is said of it, and that nothing changes where the line is good."""

from dataclasses import replace

import pytest

from desktop.actions.attach import Unfit, attach_bytes, joined_by, outlook
from desktop.actions.copies import for_the_line, is_weak
from desktop.actions.desk import Desk
from sync.contract import codec
from sync.contract.commands import BlobRef, Original
from sync.contract.limits import Limits
from tests.cache.scenery import VILLAGE_CLERK, session_of

PHOTO = b"\xff\xd8\xff" + bytes(5_000_000)
SMALL = b"\xff\xd8\xff" + bytes(180_000)


@pytest.fixture
def weak(village: Desk) -> Desk:
    """A desk on a line of 8 KB a second; its district takes originals after their copies."""
    village.cache.identity.session = replace(session_of(VILLAGE_CLERK), limits=Limits(originals=True))
    village.cache.settings.note_up_rate(8_000)
    village.shrink = lambda _: SMALL
    return village


def attached(desk: Desk, data: bytes = PHOTO, name: str = "现场.png") -> BlobRef:
    taken = attach_bytes(desk, data, name)
    assert isinstance(taken, BlobRef)
    return taken


def test_on_a_weak_line_the_copy_goes_and_the_original_is_promised(weak: Desk) -> None:
    ref = attached(weak)
    assert (ref.name, ref.size, ref.media_type) == ("现场.jpg", len(SMALL), "image/jpeg")
    assert ref.original
    assert weak.cache.blobs.read(ref.original.sha256) == PHOTO, "the original stays here"
    assert outlook(weak, (ref,)) == "现场.jpg：先发缩小的照片 176 KB，原图 4.8 MB 随后。"
    assert isinstance(joined_by((ref,), attached(weak)), Unfit), "the same photo comes once"


def test_when_the_line_is_good_by_then_only_the_original_goes(weak: Desk) -> None:
    ref = attached(weak)
    weak.cache.settings.note_up_rate(2_000_000)
    whole = for_the_line(weak, ref)
    assert (whole.size, bool(whole.original)) == (len(PHOTO), False)
    weak.cache.settings.note_up_rate(8_000)
    assert for_the_line(weak, whole).size == len(SMALL)


def test_sparing_data_holds_the_original_back_and_says_so(weak: Desk) -> None:
    weak.cache.settings.note_up_rate(2_000_000)
    weak.cache.settings.low_data = True
    assert "原图 4.8 MB 在关闭省流量后发送" in outlook(weak, (attached(weak),))


@pytest.mark.parametrize(
    ("data", "name"),
    [(PHOTO[:200_000], "小.jpg"), (b"%PDF-1.7" + bytes(5_000_000), "方案.pdf"), (b"GIF89a" + PHOTO, "动.gif")],
)
def test_small_photos_and_other_files_go_as_they_are(weak: Desk, data: bytes, name: str) -> None:
    assert not attached(weak, data, name).original


def test_a_district_that_knows_nothing_of_it_gets_originals_only(weak: Desk) -> None:
    weak.cache.identity.session = replace(session_of(VILLAGE_CLERK), limits=Limits())
    assert not attached(weak).original


def test_what_the_district_has_already_needs_no_copy(weak: Desk) -> None:
    whole = weak.cache.blobs.add(PHOTO, "现场.jpg", "image/jpeg")
    weak.cache.blobs.uploaded(whole.sha256)
    assert not is_weak(weak, whole)


def test_a_copy_that_is_hardly_smaller_is_not_worth_it(weak: Desk) -> None:
    weak.shrink = lambda data: data[: len(data) * 9 // 10]
    assert not attached(weak).original
    weak.shrink = lambda _: None
    assert not attached(weak, PHOTO + b"2").original


def test_an_attachment_without_an_original_is_written_as_ever() -> None:
    ref = BlobRef(sha256="a" * 64, name="x.jpg", size=1, media_type="image/jpeg")
    assert codec.canonical(ref) == (
        b'{"media_type":"image/jpeg","name":"x.jpg","sha256":"' + b"a" * 64 + b'","size":1}'
    )
    promised = replace(ref, original=Original(sha256="b" * 64, size=9))
    assert codec.loads(codec.dumps(promised), BlobRef) == promised
