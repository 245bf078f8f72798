"""Where one person's data lives on this machine, and the lock that keeps a second program out of it."""

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal

from sync.cache.errors import CacheInUse, CacheUnreachable
from sync.cache.rescue import aside

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Guard = Literal["keyring", "passphrase"]
ENVIRONMENT = "DUBAN_PROFILE_DIR"


@dataclass(frozen=True, slots=True)
class Profile:
    """One folder, readable by its owner only. Raises CacheUnreachable when it cannot be made."""

    root: Path

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

    def guarded_by(self) -> Guard | None:
        """What guards the cache; None when there is no cache yet."""
        if not self.cache_file.exists():
            return None
        return "passphrase" if self.salt_file.exists() else "keyring"

    def make(self) -> None:
        """Make the folder, for its owner only."""
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise CacheUnreachable(detail=str(error)) from error


def default_profile(name: str = "default") -> Profile:
    """The profile of this system account; the environment variable DUBAN_PROFILE_DIR names another root."""
    override = os.environ.get(ENVIRONMENT)
    if override:
        return Profile(Path(override) if name == "default" else Path(override) / name)
    import platformdirs  # only here: a start with --profile does not need it

    return Profile(Path(platformdirs.user_data_dir("duban-desk", appauthor=False)) / name)


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
        raise CacheUnreachable(detail=str(error)) from error
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


def _take(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.ftruncate(file, 0)
        os.write(file, str(os.getpid()).encode())
