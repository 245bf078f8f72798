"""One bare SQLCipher connection, keyed and set up; the database's pool and the fast first glance both start here."""

import errno
import hashlib
import hmac
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from sync.cache.errors import (
    CacheInUse,
    CacheProblem,
    CacheUnreachable,
    DamagedCache,
    DiskFull,
    NewerCache,
    WrongKey,
)
from sync.cache.profile import Profile

Connection = dbapi2.Connection
DatabaseError = dbapi2.DatabaseError

SCHEMA: Final = 13
"""Version of the tables that this code reads and writes (PRAGMA user_version)."""

BUSY_MS: Final = 5_000
KEPT_KIB: Final = 16_000
"""What a connection remembers of the file, at most; a page that is read anew has to be decrypted anew."""
PASSING_KIB: Final = 400
SET_UP: Final[tuple[str, ...]] = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA cache_size = -{KEPT_KIB}",
    f"PRAGMA busy_timeout = {BUSY_MS}",
)

# What SQLite says, by the beginning of its message or its name, and what it means for the person at the desk.
MEANINGS: Final[tuple[tuple[str, type[CacheProblem]], ...]] = (
    ("database or disk is full", DiskFull),
    ("file is not a database", DamagedCache),
    ("database disk image is malformed", DamagedCache),
    ("malformed database schema", DamagedCache),
    ("database is locked", CacheInUse),
    ("unable to open database", CacheUnreachable),
    ("attempt to write a readonly", CacheUnreachable),
    ("disk I/O error", CacheUnreachable),
)


def connect(file: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """An open connection in autocommit mode. Raises CacheProblem; the key is verified by the first read."""
    # A file without a journal is read as immutable: an ordinary look would leave an empty journal beside it.
    immutable = not Path(f"{file}-wal").exists()
    mode = ("ro&immutable=1" if immutable else "ro") if read_only else "rwc"
    with translated():
        connection = dbapi2.connect(
            f"{file.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            # SQLCipher writes its own complaints to the terminal; ours go to the person.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for statement in () if read_only else SET_UP:
                connection.execute(statement)
        except BaseException:
            connection.close()
            raise
    return connection


def examine(profile: Profile, key: bytes) -> int:
    """The version of the file's tables, 0 when there is no file yet, without touching it.

    Raises WrongKey, DamagedCache, NewerCache.
    """
    if not profile.has_cache():
        return 0
    check_key(profile, key)
    with closing(connect(profile.cache_file, key, read_only=True)) as connection, translated():
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if version > SCHEMA:
        raise NewerCache(detail=f"{version} > {SCHEMA}")
    return version


def prepare(profile: Profile, key: bytes) -> None:
    """Make an empty file for its owner only, the key's one-way mark beside it. Raises CacheUnreachable, DiskFull."""
    try:
        os.close(os.open(profile.cache_file, os.O_RDWR | os.O_CREAT, 0o600))
        file = os.open(profile.check_file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(file, "w") as out:
            out.write(mark_of(key))
    except OSError as error:
        raise (DiskFull if error.errno == errno.ENOSPC else CacheUnreachable)(detail=str(error)) from error


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors inside into problems a person can understand."""
    try:
        yield
    except dbapi2.Error as error:
        raise problem_of(error) from error


def problem_of(error: BaseException) -> CacheProblem:
    """What a driver's error means."""
    said = str(error)
    for beginning, kind in MEANINGS:
        if beginning in said:
            return kind(detail=said)
    return CacheProblem(detail=said)


def check_key(profile: Profile, key: bytes) -> None:
    """Raise WrongKey where the mark beside the file is that of another one; no mark tells nothing."""
    mark = ""
    with suppress(OSError):
        mark = profile.check_file.read_text().strip()
    if mark and not hmac.compare_digest(mark, mark_of(key)):
        raise WrongKey


def mark_of(key: bytes) -> str:
    """What is kept beside the file, in which a key is recognised and from which none can be made."""
    return hmac.new(key, b"duban-desk cache key", hashlib.sha256).hexdigest()
