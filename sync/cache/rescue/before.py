"""A copy of the whole file before a newer version changes its tables, so that the older one can go back to it."""

import errno
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from sync.cache.errors import CacheUnreachable, DiskFull
from sync.cache.profile import Profile

_ROOM: Final = 32 * 1024 * 1024
"""Bytes that must be left for the work itself."""
_PARTS: Final = ("", "-wal")


def keep_before(profile: Profile, version: int) -> Path:
    """Copy the closed cache of `version`; earlier such copies go once it is whole. Raises DiskFull, CacheUnreachable.

    To go back: install the older version, and put `copies/before-<version>.db` (and its `-wal`) in the place of
    `cache.db`.
    """
    folder = profile.copies_folder
    kept = folder / f"before-{version}.db"
    sources = [Path(f"{profile.cache_file}{part}") for part in _PARTS]
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if shutil.disk_usage(folder).free < sum(file.stat().st_size for file in sources if file.exists()) + _ROOM:
            raise DiskFull("升级本机数据前要先留一份副本，磁盘放不下。")
        for source, part in zip(sources, _PARTS, strict=True):
            _copy(source, Path(f"{kept}{part}"))
    except OSError as error:
        raise (DiskFull if error.errno == errno.ENOSPC else CacheUnreachable)(detail=str(error)) from error
    for other in folder.glob("before-*.db*"):
        if not other.name.startswith(kept.name):
            other.unlink()
    return kept


def _copy(source: Path, target: Path) -> None:
    """Whole or not at all; where there is no journal now, none stays from an earlier try."""
    if not source.exists():
        with suppress(FileNotFoundError):
            target.unlink()
        return
    begun = target.with_name(target.name + ".part")
    begun.touch(mode=0o600)
    shutil.copyfile(source, begun)
    begun.replace(target)
