"""Attachments: photos and files that go with a command, checked before they are taken into the encrypted cache."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from desktop.actions.copies import for_the_line, said_of
from desktop.actions.desk import Desk
from sync.contract import kinds, limits
from sync.contract.commands import BlobRef
from sync.contract.words import size_words, span_words

MOST: Final = 9
"""Attachments of one command."""

SAID_FROM_SECONDS: Final = 30
"""A wait that is shorter is not worth a word."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a file was not taken."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be attached: a `promise` for the person, and the `suffixes` a file may have."""

    promise: str
    suffixes: tuple[str, ...]


def offer(desk: Desk) -> Offer:
    """What is said before anybody chooses a file."""
    taken = desk.cache.identity.limits
    words = f"{limits.promise(taken)}，最多 {MOST} 个。可拖入文件，或用 Ctrl+V 粘贴图片。"
    return Offer(words, taken.suffixes)


def attach_file(desk: Desk, path: Path) -> BlobRef | Unfit:
    """Take a file from the disk; one that is too large is not even read."""
    try:
        with path.open("rb") as file:
            unfit = unfit_for(desk, path.name, path.stat().st_size, file.read(kinds.HEAD_BYTES))
        return unfit or attach_bytes(desk, path.read_bytes(), path.name)
    except OSError:
        return Unfit(path.name, "读不出来：文件可能已移走、正被占用，或没有权限。")


def attach_bytes(desk: Desk, data: bytes, name: str) -> BlobRef | Unfit:
    """Take a pasted picture or a file's content; its type is judged by what is in it."""
    head = data[: kinds.HEAD_BYTES]
    unfit = unfit_for(desk, name, len(data), head)
    return unfit or for_the_line(desk, desk.cache.blobs.add(data, name, kinds.media_type(name, head)))


def joined_by(taken: tuple[BlobRef, ...], ref: BlobRef) -> tuple[BlobRef, ...] | Unfit:
    """The attachments with one more; the same content comes once, and no more than MOST."""
    if any(_content(old) == _content(ref) for old in taken):
        return Unfit(ref.name, "已经添加过")
    return Unfit(ref.name, f"已有 {MOST} 个附件") if len(taken) >= MOST else (*taken, ref)


def _content(ref: BlobRef) -> str:
    return ref.original.sha256 if ref.original else ref.sha256


def unfit_for(desk: Desk, name: str, size: int, head: bytes) -> Unfit | None:
    """Why a file of this name and size (bytes), beginning with `head`, is not taken; None when it is."""
    taken = desk.cache.identity.limits
    reason = limits.unfit_kind(name, head, taken) or limits.too_large(size, taken)
    return Unfit(name, reason) if reason else Unfit(name, "文件是空的") if size == 0 else None


def outlook(desk: Desk, blobs: tuple[BlobRef, ...]) -> str:
    """What goes first as a smaller copy, and how long all of it takes on the line as it lately was; empty otherwise."""
    first = [f"{blob.name}：{said}。" for blob in blobs if (said := said_of(desk, blob))]
    size = sum(blob.size for blob in blobs if not desk.cache.blobs.is_uploaded(blob.sha256))
    rate = desk.cache.settings.up_rate
    seconds = size / rate if rate else 0
    if seconds >= SAID_FROM_SECONDS:
        time = span_words(timedelta(seconds=seconds))
        first.append(f"附件共 {size_words(size)}，按现在的线路约需 {time}传完。")
    return "\n".join(first)
