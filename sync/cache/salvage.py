"""Puts a damaged file aside, makes a fresh one, and carries over what the user wrote as far as it can still be read."""

from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy.exc import DBAPIError

from sync.cache.database import Database
from sync.cache.errors import CacheProblem
from sync.cache.keyed import connect, translated
from sync.cache.profile import Profile

WRITTEN: Final = (
    *("identity", "setting", "draft", "outbox", "attempt", "base", "resolved", "blob", "piece", "told", "snooze"),
    *("exported", "carried", "parcel", "parcel_piece", "original", "phrase", "access_log"),
)
"""Tables that the district cannot give back; orders, units and the index are fetched and made anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """Where the damaged file lies now, how many rows of each table were carried over, and which tables broke off."""

    kept_as: Path
    rows: dict[str, int]
    broken: tuple[str, ...]


def salvage(profile: Profile, key: bytes, now: datetime) -> Salvaged:
    """Start over with everything readable that the user wrote. The profile's lock must be held, the cache closed.

    Raises DiskFull or CacheUnreachable; the damaged file is kept in every case.
    """
    kept_as = profile.set_aside(now)
    database = Database(profile, key)
    rows: dict[str, int] = {}
    broken: list[str] = []
    for table in WRITTEN:
        found: list[Sequence[Any]] = []
        try:
            for row in _readable(kept_as, key, table):
                found.append(row)  # noqa: PERF402 - what was read before it breaks off is kept
        except CacheProblem:
            broken.append(table)
        rows[table] = _carried(database, table, found)
    database.close()
    return Salvaged(kept_as=kept_as, rows=rows, broken=tuple(broken))


def _readable(file: Path, key: bytes, table: str) -> Iterator[Sequence[Any]]:
    """The rows; none where the file is of a version without this table."""
    with translated(), closing(connect(file, key, read_only=True)) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
            yield from connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - table names of our own


def _carried(database: Database, table: str, rows: Sequence[Sequence[Any]]) -> int:
    carried = 0
    with database.write() as tx:
        for row in rows:
            with suppress(DBAPIError):  # a row whose other half was lost
                marks = ", ".join("?" * len(row))
                tx.exec_driver_sql(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", tuple(row))  # noqa: S608
                carried += 1
    return carried
