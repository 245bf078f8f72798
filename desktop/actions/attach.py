"""Attachments: photos and files that go with a command, checked before they are taken into the encrypted cache."""

import mimetypes
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.actions.desk import Desk
from sync.contract.commands import BlobRef
from sync.contract.version import MAX_BLOB_BYTES
from sync.contract.words import size_words

MOST: Final = 9
"""Attachments of one command."""

TYPES: Final[dict[str, tuple[str, ...]]] = {
    "图片": (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".heic"),
    "文档": (".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".txt"),
    "录音": (".mp3", ".m4a", ".wav", ".amr"),
    "录像": (".mp4", ".mov"),
}
SUFFIXES: Final = frozenset(suffix for group in TYPES.values() for suffix in group)

PROMISE: Final = (
    f"{'、'.join(TYPES)}；单个不超过 {size_words(MAX_BLOB_BYTES)}，最多 {MOST} 个。可拖入文件，或用 Ctrl+V 粘贴图片。"
)
"""What is said before anybody chooses a file."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a file was not taken."""

    name: str
    reason: str


def attach_file(desk: Desk, path: Path) -> BlobRef | Unfit:
    """Take a file from the disk."""
    try:
        unfit = unfit_for(path.name, path.stat().st_size)
        return unfit or attach_bytes(desk, path.read_bytes(), path.name)
    except OSError as error:
        return Unfit(path.name, f"读不出来：{error.strerror or '文件不可用'}")


def attach_bytes(desk: Desk, data: bytes, name: str) -> BlobRef | Unfit:
    """Take a pasted picture or a file's content."""
    unfit = unfit_for(name, len(data))
    return unfit or desk.cache.blobs.add(data, name, mimetypes.guess_type(name)[0] or "application/octet-stream")


def joined_by(taken: tuple[BlobRef, ...], ref: BlobRef) -> tuple[BlobRef, ...] | Unfit:
    """The attachments with one more; the same content comes once, and no more than MOST."""
    if any(old.sha256 == ref.sha256 for old in taken):
        return Unfit(ref.name, "已经添加过")
    return Unfit(ref.name, f"已有 {MOST} 个附件") if len(taken) >= MOST else (*taken, ref)


def unfit_for(name: str, size: int) -> Unfit | None:
    """Why a file of this name and size (bytes) cannot be taken; None when it can."""
    if Path(name).suffix.lower() not in SUFFIXES:
        return Unfit(name, f"不支持这种文件，可添加{'、'.join(TYPES)}")
    if size > MAX_BLOB_BYTES:
        return Unfit(name, f"{size_words(size)}，超过 {size_words(MAX_BLOB_BYTES)}")
    return Unfit(name, "文件是空的") if size == 0 else None
