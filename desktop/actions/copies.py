"""Smaller copies of photos for a weak line: they go first, so that the command does not wait; originals follow."""

from dataclasses import replace
from pathlib import PurePath
from typing import Final

from desktop.actions.desk import Desk
from sync.contract.commands import BlobRef, Original
from sync.contract.words import size_words

FROM_BYTES: Final = 300 * 1024
"""A photo up to this size goes as it is."""
PATIENCE_SECONDS: Final = 20.0
"""The line is weak for a photo that would keep its command waiting for longer."""
WORTH: Final = 0.7
"""A copy that is not much smaller is not worth having two of them."""
_SCALABLE: Final = ("image/jpeg", "image/png")


def for_the_line(desk: Desk, ref: BlobRef) -> BlobRef:
    """The attachment as it should leave now: a smaller copy while the line is weak, the original on a good one.

    On a worker, and before the command is signed: what was signed is sent as it is.
    """
    original = _whole(desk, ref)
    if not is_weak(desk, original):
        return original
    return ref if ref.original else _copy(desk, original)


def is_weak(desk: Desk, original: BlobRef) -> bool:
    """True where the photo would take too long, and the district knows that an original may follow."""
    cache = desk.cache
    if original.media_type not in _SCALABLE or original.size <= FROM_BYTES or not cache.identity.limits.originals:
        return False
    if cache.blobs.is_uploaded(original.sha256):
        return False
    rate = cache.settings.up_rate
    return cache.settings.low_data or (rate > 0 and original.size / rate > PATIENCE_SECONDS)


def said_of(desk: Desk, ref: BlobRef) -> str:
    """`先发缩小的照片 180 KB，原图 5.1 MB 随后`; empty for an attachment that goes as it is."""
    if not ref.original:
        return ""
    after = "在关闭省流量后发送" if desk.cache.settings.low_data else "随后"
    return f"先发缩小的照片 {size_words(ref.size)}，原图 {size_words(ref.original.size)} {after}"


def _whole(desk: Desk, ref: BlobRef) -> BlobRef:
    found = desk.cache.blobs.ref(ref.original.sha256) if ref.original else None
    return found or ref


def _copy(desk: Desk, original: BlobRef) -> BlobRef:
    small = desk.shrink(desk.cache.blobs.read(original.sha256))
    if small is None or len(small) > original.size * WORTH:
        return original
    ref = desk.cache.blobs.add(small, f"{PurePath(original.name).stem}.jpg", "image/jpeg")
    return replace(ref, original=Original(sha256=original.sha256, size=original.size))
