"""Rotating copies of what only this workstation has: drafts, the outbox, their attachments, and who it is.

Three encrypted files under the same key in the profile's folder: the latest, one that was the latest an hour or more
before, and one that was so a day or more before that.
"""

import os
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from sync.cache.keyed import SCHEMA, Connection, connect, translated
from sync.cache.profile import Profile

AGES: Final = (timedelta(hours=1), timedelta(days=1))
"""How much younger a copy must be than the next older one before it takes that one's place."""
KEPT: Final[dict[str, str]] = {
    **dict.fromkeys(("identity", "setting", "draft", "base", "resolved", "phrase", "original", "access_log"), ""),
    "outbox": "WHERE state <> 'delivered'",
    "blob": "WHERE NOT uploaded",
    "piece": "WHERE sha256 IN (SELECT sha256 FROM blob WHERE NOT uploaded)",
}
"""Tables, and which of their rows: what the district has already, it can tell again."""


def keep(profile: Profile, key: bytes, now: datetime) -> Path:
    """Write the latest copy; those before move on by their age. Raises DiskFull, CacheUnreachable: none is lost then.

    The cache may be open meanwhile; what is copied is one moment of it.
    """
    folder = profile.copies_folder
    folder.mkdir(mode=0o700, exist_ok=True)
    begun = folder / "written.part"
    begun.unlink(missing_ok=True)
    begun.touch(mode=0o600)
    with closing(connect(profile.cache_file, key)) as connection, translated():
        connection.execute("ATTACH DATABASE ? AS kept KEY ?", (str(begun), f"x'{key.hex()}'"))
        _copy(connection)
        connection.execute("DETACH DATABASE kept")
    os.utime(begun, (now.timestamp(), now.timestamp()))
    _rotate(folder, now)
    return begun.replace(_slot(folder, 0))


def copies(profile: Profile) -> Iterator[Path]:
    """The copies there are, the latest first."""
    for number in range(len(AGES) + 1):
        if (file := _slot(profile.copies_folder, number)).exists():
            yield file


def _copy(connection: Connection) -> None:
    connection.execute("PRAGMA kept.journal_mode = DELETE")
    connection.execute("BEGIN")
    for table, which in KEPT.items():
        (made,) = connection.execute("SELECT sql FROM main.sqlite_master WHERE name = ?", (table,)).fetchone()
        connection.execute(made.replace("CREATE TABLE ", "CREATE TABLE kept.", 1))
        connection.execute(f"INSERT INTO kept.{table} SELECT * FROM main.{table} {which}")  # noqa: S608
    connection.execute("COMMIT")
    connection.execute(f"PRAGMA kept.user_version = {SCHEMA}")


def _rotate(folder: Path, now: datetime) -> None:
    """From the oldest on: each takes the next place when it is so much younger than who is there."""
    for number in range(len(AGES), 0, -1):
        newer, older = _slot(folder, number - 1), _slot(folder, number)
        if newer.exists() and (not older.exists() or _age(older, now) - _age(newer, now) >= AGES[number - 1]):
            newer.replace(older)


def _age(file: Path, now: datetime) -> timedelta:
    return now - datetime.fromtimestamp(file.stat().st_mtime, now.tzinfo)


def _slot(folder: Path, number: int) -> Path:
    return folder / f"written-{number + 1}.db"
