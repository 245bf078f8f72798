"""Attachments lie inside the encrypted file, once each, and their upload can be resumed."""

import hashlib
import os

import pytest

from sync.cache.blobs import PIECE, AttachmentTooLarge
from sync.cache.cache import Cache
from sync.contract.version import MAX_BLOB_BYTES
from sync.regulation.acts import Progress
from tests.cache.scenery import Hand, applied, change, envelope
from tests.helpers.clocks import SteadyClock


def test_a_file_comes_back_byte_for_byte_whole_or_in_part(village: Cache) -> None:
    data = os.urandom(3 * PIECE + 17)
    ref = village.blobs.add(data, "现场照片.jpg", "image/jpeg")
    assert (ref.sha256, ref.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert village.blobs.has(ref.sha256)
    assert village.blobs.read(ref.sha256) == data
    for start, size in [(0, 10), (PIECE - 3, 7), (PIECE, PIECE), (2 * PIECE + 5, 10 * PIECE), (len(data), 5)]:
        assert village.blobs.read(ref.sha256, start, size) == data[start : start + size]


def test_the_same_content_is_kept_once_and_an_empty_file_is_a_file(village: Cache) -> None:
    first = village.blobs.add(b"same", "a.txt", "text/plain")
    second = village.blobs.add(b"same", "b.txt", "text/plain")
    assert (first.sha256, second.name) == (second.sha256, "b.txt")
    assert village.blobs.read(village.blobs.add(b"", "空.txt", "text/plain").sha256) == b""


def test_what_is_not_here_is_said(village: Cache) -> None:
    assert not village.blobs.has("0" * 64)
    with pytest.raises(KeyError):
        village.blobs.read("0" * 64)


def test_a_file_over_the_limit_is_refused_in_plain_words(village: Cache) -> None:
    with pytest.raises(AttachmentTooLarge, match="50 MB"):
        village.blobs.add(bytes(MAX_BLOB_BYTES + 1), "a.bin", "application/octet-stream")


def test_only_what_waiting_commands_name_is_uploaded_soonest_due_first(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    refs = [village.blobs.add(name.encode(), f"{name}.jpg", "image/jpeg") for name in ("later", "sooner", "draft")]
    commands = []
    for ref, days in zip(refs[:2], (5, 1), strict=True):
        order = hand.signed(hand.dispatched())
        village.orders.apply([change(order)], None)
        act = Progress(hop=order.assignments[1].id, text="见照片")
        commands.append(envelope(village, order, act, clock.now(), blobs=(ref,)))
        due = clock.now().replace(day=28) if days == 5 else clock.now()
        village.outbox.put(commands[-1], due=due.replace(hour=days + 2))
    assert [upload.ref.name for upload in village.blobs.missing_uploads()] == ["sooner.jpg", "later.jpg"]
    village.blobs.set_offset(refs[1].sha256, 3)
    assert village.blobs.missing_uploads()[0].offset == village.blobs.offset(refs[1].sha256) == 3
    village.blobs.uploaded(refs[1].sha256)
    assert [upload.ref.name for upload in village.blobs.missing_uploads()] == ["later.jpg"]
    village.blobs.uploaded(refs[1].sha256, done=False)
    assert len(village.blobs.missing_uploads()) == 2
    village.outbox.settle([applied(commands[1], 9, clock.now())], [], clock.now())
    assert [upload.ref.name for upload in village.blobs.missing_uploads()] == ["later.jpg"]
