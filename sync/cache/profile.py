"""Where one person's data lives on this machine, and the lock that keeps a second program out of it."""

import errno
import os
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal

from sync.cache.errors import CacheInUse, CacheProblem, CacheUnreachable, DiskFull
from sync.cache.rescue import aside

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Guard = Literal["keyring", "passphrase"]
ELSEWHERE = (
    "请联系管理这台电脑的人放开这个文件夹；急用时可以换一个能写的文件夹：用 --profile 文件夹 打开，"
    "或把环境变量 DUBAN_PROFILE_DIR 设为它。"
)
PLUG_IN = "数据若在优盘或移动硬盘上，请先插好；插好后位置变了的，运行 duban-sync move 新位置，再打开。"


@dataclass(frozen=True, slots=True)
class Profile:
    """One folder, readable by its owner only. Raises CacheUnreachable when it cannot be made."""

    root: Path
    elsewhere: bool = field(default=False, compare=False)
    """Somebody moved the data there, perhaps onto a stick: where they are not found, none are begun anew."""

    @property
    def cache_file(self) -> Path:
        """The encrypted database."""
        return self.root / "cache.db"

    @property
    def salt_file(self) -> Path:
        """Salt and cost of the passphrase's derivation; there only when a passphrase guards the cache."""
        return self.root / "passphrase.json"

    @property
    def check_file(self) -> Path:
        """A one-way mark of the key, which tells a wrong key from a damaged file."""
        return self.root / "key.check"

    @property
    def copies_folder(self) -> Path:
        """Where the rotating copies of what was written lie (`rescue.copies`)."""
        return self.root / "copies"

    @property
    def lock_file(self) -> Path:
        """Held by the one program that uses the profile; holds its process id."""
        return self.root / "lock"

    @property
    def language_file(self) -> Path:
        """The language that the desk speaks before the cache is open; nothing but its code."""
        return self.root / "language"

    def language(self) -> str:
        """The code that was chosen, or nothing."""
        try:
            return self.language_file.read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def keep_language(self, code: str) -> None:
        """Keep it for the next start; without it the desk begins in Chinese until it is unlocked."""
        with suppress(OSError):
            self.language_file.write_text(code, "ascii")

    def has_cache(self) -> bool:
        """Whether there is anything in the database's file."""
        return self.cache_file.exists() and self.cache_file.stat().st_size > 0

    def begun(self) -> bool:
        """Whether something was ever kept here: the cache, or copies of what was in one that is gone."""
        return self.cache_file.exists() or any(self.copies_folder.glob("written-*.db"))

    def guarded_by(self) -> Guard | None:
        """What guards the cache, and its copies where it is gone; None when nothing has begun yet."""
        if not self.begun():
            return None
        return "passphrase" if self.salt_file.exists() else "keyring"

    def make(self) -> None:
        """Make the folder, for its owner only."""
        if self.elsewhere and not self.root.is_dir():
            raise CacheUnreachable(f"本机数据已移到 {self.root}，现在找不到这个文件夹。", advice=PLUG_IN)
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise unreachable(error, self.root) from error


def unreachable(error: OSError, folder: Path) -> CacheProblem:
    """What it means that the folder cannot be written, as far as the system says."""
    if error.errno == errno.ENOSPC:
        return DiskFull(detail=str(error))
    if error.errno == errno.EROFS:
        return CacheUnreachable(f"文件夹 {folder} 所在的磁盘是只读的，写不进去。", advice=ELSEWHERE, detail=str(error))
    if error.errno in (errno.EACCES, errno.EPERM):
        return CacheUnreachable(f"这个系统账户没有权限写文件夹 {folder}。", advice=ELSEWHERE, detail=str(error))
    return CacheUnreachable(detail=str(error))


class Lock:
    """A held lock; released by `release()`, by leaving the `with`, or by the end of the process."""

    def __init__(self, file: int) -> None:
        """Take over an open, locked file descriptor."""
        self._file: int | None = file

    def release(self) -> None:
        """Let the next program in; harmless when done twice."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> "Lock":
        """The lock itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Release."""
        self.release()


def lock(profile: Profile) -> Lock:
    """Take the profile for this process; a dead one's lock does not linger. Raises CacheInUse, CacheUnreachable."""
    profile.make()
    try:
        file = os.open(profile.lock_file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise unreachable(error, profile.root) from error
    try:
        _take(file)
    except OSError as error:
        os.close(file)
        raise CacheInUse(detail=f"{profile.lock_file}") from error
    held = Lock(file)
    try:
        aside.finish(profile.root)
    except OSError as error:
        held.release()
        raise CacheUnreachable(detail=str(error)) from error
    return held


def taken_twice(file: Path) -> bool:
    """True where a lock keeps nobody out, as on some network folders. Raises OSError where it cannot be opened."""
    first, second = os.open(file, os.O_RDWR), os.open(file, os.O_RDWR)
    try:
        return _takes(first) <= _takes(second)
    finally:
        os.close(first)
        os.close(second)


def _takes(file: int) -> bool:
    try:
        _take(file)
    except OSError:
        return False
    return True


def _take(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        with suppress(OSError):  # on a full disk the lock holds as well; the number only helps who looks
            os.ftruncate(file, 0)
            os.write(file, str(os.getpid()).encode())
