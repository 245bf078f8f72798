"""A data folder copied to another place: under another name until every file of it is there and was compared."""

import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sync.cache.errors import CacheUnreachable, DiskFull

LOCK: Final = "lock"
"""Stays where it is."""
FROM: Final = "moved-from"
"""Written into a copy first of all: of which folder it is one."""
ON_A_DISK: Final = "请换成本机磁盘、优盘或移动硬盘上的文件夹。"
_ROOM: Final = 32 * 1024 * 1024
"""Bytes that must be left for the work itself."""


def begun(target: Path) -> Path:
    """Where the copy lies until it is whole."""
    return target.with_name(target.name + ".part")


def is_copy_of(root: Path, folder: Path) -> bool:
    """Whether that is a copy of `root`, or the beginning of one."""
    note = folder / FROM
    return note.exists() and note.read_text("utf-8").strip() == str(root)


def copy(root: Path, target: Path) -> None:
    """All of it, in the place of an earlier try. Raises DiskFull, OSError, CacheUnreachable where it came out wrong."""
    part = begun(target)
    for left in (part, target):
        shutil.rmtree(left, ignore_errors=True)
    if shutil.disk_usage(target.parent).free < sum(file.stat().st_size for file in _files(root)) + _ROOM:
        raise DiskFull(f"{target.parent} 放不下本机数据。", advice="请换一个空间够大的位置；现在的数据没有动。")
    part.mkdir(mode=0o700)
    (part / FROM).touch(mode=0o600)
    (part / FROM).write_text(f"{root}\n", "utf-8")
    for file in _files(root):
        _copy_one(file, part / file.relative_to(root))
    part.rename(target)
    _settle(target.parent)


def _copy_one(source: Path, made: Path) -> None:
    made.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    made.touch(mode=0o600)
    with source.open("rb") as read, made.open("wb") as out:
        shutil.copyfileobj(read, out)
        out.flush()
        os.fsync(out.fileno())
    shutil.copystat(source, made)
    if _sum(source) != _sum(made):
        raise CacheUnreachable(f"{made.name} 拷过去以后与原来不一致，那里的磁盘可能有故障。", advice=ON_A_DISK)


def _files(root: Path) -> Iterator[Path]:
    return (file for file in sorted(root.rglob("*")) if file.is_file() and file not in (root / LOCK, root / FROM))


def _sum(file: Path) -> str:
    with file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _settle(folder: Path) -> None:
    """The disk knows the name before anybody is pointed to it: power may fail between the two."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
