"""Moves the data folder to another place: copied, compared, and only then used.

Until the very last step the old folder is the one that counts; it stays until the new one has been opened once.
"""

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from sync.cache import folder_copy, vault
from sync.cache.errors import CacheProblem, CacheUnreachable
from sync.cache.folder_copy import FROM, LOCK, ON_A_DISK
from sync.cache.profile import Profile, lock, taken_twice, unreachable
from sync.cache.where import moved_to, point_to

OTHER_PLACE: Final = "请换一个空文件夹，或者写一个还没有的文件夹名。"
OPEN_TO_OTHERS: Final = (
    "这个位置不支持文件权限（如 FAT 格式的优盘），能打开它的人都看得到这些文件；里面的内容仍是加密的，请保管好。"
)


def move(profile: Profile, target: Path) -> list[str]:
    """Move a closed profile, whose lock is held, and point this account to it; what should be known of that place.

    Raises CacheUnreachable, DiskFull: the old folder counts then. A try that was cut off is begun anew.
    """
    _check(profile.root, target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        warnings = look_at(target.parent)
        folder_copy.copy(profile.root, target)
        if profile.guarded_by() == "keyring":
            vault.know(Profile(target), vault.keyring_key(profile))
        point_to(target)
    except OSError as error:
        raise unreachable(error, target) from error
    return warnings


def find_again(target: Path) -> list[str]:
    """Point this account to data that lie there already, such as on a stick that is mounted elsewhere now."""
    if not Profile(target).cache_file.exists():
        raise CacheUnreachable(f"{target} 里没有本机数据。", advice="请核对数据文件夹的位置。")
    try:
        warnings = look_at(target)
        point_to(target)
    except OSError as error:
        raise unreachable(error, target) from error
    return warnings


def opened(profile: Profile) -> None:
    """The cache was opened here: where it was moved from nothing is needed any more. Quiet where that cannot be had."""
    note = profile.root / FROM
    if not note.exists() or moved_to() != profile.root:
        return
    with suppress(OSError, CacheProblem):
        _let_go(_named(note), profile)
        note.unlink()


def _let_go(old: Profile, new: Profile) -> None:
    """With those that it was moved from itself without being opened in between."""
    if old.root == new.root or not _same(old, new):
        return
    note = old.root / FROM
    before = _named(note) if note.exists() else None
    note.unlink(missing_ok=True)
    _empty(old, new)
    if before is not None:
        _let_go(before, new)


def _named(note: Path) -> Profile:
    return Profile(Path(note.read_text("utf-8").strip()))


def _empty(old: Profile, new: Profile) -> None:
    """What was copied goes; what somebody else put there stays. Raises CacheInUse while it is open."""
    with lock(old):
        for each in new.root.iterdir():
            if each.name not in (FROM, LOCK):
                _remove(old.root / each.name)
    _remove(old.root / LOCK)
    with suppress(OSError):
        old.root.rmdir()


def look_at(folder: Path) -> list[str]:
    """What a folder cannot do that it should. Raises OSError where it cannot be written; CacheUnreachable: no locks."""
    probe = folder / f".duban-{os.getpid()}"
    try:
        os.close(os.open(probe, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        if taken_twice(probe):
            raise CacheUnreachable(
                f"{folder} 不支持文件锁（多半是网络文件夹），两个程序同时使用会弄坏数据。", advice=ON_A_DISK
            )
        return [OPEN_TO_OTHERS] if sys.platform != "win32" and probe.stat().st_mode & 0o077 else []
    finally:
        probe.unlink(missing_ok=True)


def _check(root: Path, target: Path) -> None:
    old, new = root.resolve(), target.resolve()
    if new == old or new.is_relative_to(old) or old.is_relative_to(new):
        raise CacheUnreachable(f"{target} 与现在的数据文件夹重叠。", advice=OTHER_PLACE)
    for each in (target, folder_copy.begun(target)):
        if each.exists() and any(each.iterdir()) and not folder_copy.is_copy_of(root, each):
            raise CacheUnreachable(f"{each} 里已经有别的文件。", advice=OTHER_PLACE)


def _same(old: Profile, new: Profile) -> bool:
    """The same database: it begins with bytes that were drawn by chance when it was made."""
    with old.cache_file.open("rb") as before, new.cache_file.open("rb") as now:
        return before.read(16) == now.read(16)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
