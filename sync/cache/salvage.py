"""Puts a damaged file aside, makes a fresh one, and carries over what the user wrote, from it and from the copies.

What the broken file still holds is the newest. A row that it names and cannot give, or of which it can no longer tell
whether it had it, is taken from the latest copy that has it: rather a draft twice than none, and a command sent again
takes effect once. What is in none of them is named.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from sync.cache import keyed
from sync.cache.database import Database
from sync.cache.errors import CacheProblem
from sync.cache.keyed import connect
from sync.cache.profile import Profile
from sync.cache.rescue import torn
from sync.cache.rescue.copies import copies
from sync.cache.rescue.torn import Key, Torn

WRITTEN: Final = (
    *("identity", "setting", "draft", "outbox", "attempt", "base", "resolved", "blob", "piece", "told", "snooze"),
    *("exported", "carried", "parcel", "parcel_piece", "original", "phrase", "access_log"),
)
"""Tables that the district cannot give back; orders, units and the index are fetched and made anew."""
PRECIOUS: Final = ("draft", "outbox", "blob", "piece")
"""Of these every loss is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A row that was there and is in no copy. `told` is what an index still says of it: an order's id, a verb.

    `number`: the order's, where that can be read yet.
    """

    table: str
    key: Key
    told: dict[str, Any]
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """Where the damaged file lies now, and how many rows of each table were carried over, how many of them from copies.

    `lost` names the drafts, commands and attachments that could not be had; `broken` the tables whose list of keys
    could not be read to its end: there may have been more that was written after the latest copy, of `copied_at`.
    """

    kept_as: Path
    rows: dict[str, int]
    from_copies: dict[str, int] = field(default_factory=dict)
    lost: tuple[Lost, ...] = ()
    broken: tuple[str, ...] = ()
    copied_at: datetime | None = None


def salvage(profile: Profile, key: bytes, now: datetime) -> Salvaged:
    """Start over with everything that the user wrote. The profile's lock must be held, the cache closed.

    Raises DiskFull or CacheUnreachable; the damaged file is kept in every case, and the copies too.
    """
    kept_as, earlier = profile.set_aside(now), list(copies(profile))
    database = Database(profile, key)
    rows, taken, lost, broken = {}, {}, [], []
    try:
        with database.write() as tx:
            for table in WRITTEN:
                found = _read(kept_as, key, table)
                rows[table] = _carried(tx, table, found)
                taken[table] = sum(_filled(tx, table, found, _read(copy, key, table)) for copy in earlier)
                rows[table] += taken[table]
                broken += [] if found.whole else [table]
                lost += _lost(kept_as, key, table, found) if table in PRECIOUS else []
    finally:
        database.close()
    return Salvaged(
        kept_as=kept_as,
        rows=rows,
        from_copies={table: count for table, count in taken.items() if count},
        lost=tuple(lost),
        broken=tuple(broken),
        copied_at=datetime.fromtimestamp(earlier[0].stat().st_mtime, now.tzinfo) if earlier else None,
    )


def _read(file: Path, key: bytes, table: str) -> Torn:
    try:
        with closing(connect(file, key, read_only=True)) as connection:
            return torn.read(connection, table)
    except CacheProblem:
        return Torn()


def _lost(file: Path, key: bytes, table: str, found: Torn) -> list[Lost]:
    """What is missing still, with the number of its order."""
    if not found.missing:
        return []
    with closing(connect(file, key, read_only=True)) as connection:
        return [
            Lost(table=table, key=each, told=told, number=_number(connection, told.get("order_id")))
            for each, told in found.missing.items()
        ]


def _number(connection: keyed.Connection, order: str | None) -> str:
    try:
        row = connection.execute("SELECT number FROM fact WHERE id = ?", (order,)).fetchone()
    except keyed.DatabaseError:
        return ""
    return str(row[0]) if row else ""


def _filled(tx: Connection, table: str, found: Torn, copy: Torn) -> int:
    """Carry over from a copy what the file should give and does not; it is then no longer missing."""
    wanted = {each: row for each, row in copy.rows.items() if each in found.missing or not found.whole}
    new = {each: row for each, row in wanted.items() if each not in found.rows}
    filled = _carried(tx, table, Torn(columns=copy.columns, rows=new))
    found.rows.update(new)
    for each in new:
        found.missing.pop(each, None)
    return filled


def _carried(tx: Connection, table: str, found: Torn) -> int:
    """How many rows found a place; an older file lacks columns, which get what is usual."""
    here = {column[1] for column in tx.exec_driver_sql(f"PRAGMA table_info({table})")}
    kept = [place for place, name in enumerate(found.columns) if name in here]
    names = ", ".join(found.columns[place] for place in kept)
    marks = ", ".join("?" * len(kept))
    statement = f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names of our own
    return sum(_placed(tx, statement, [row[place] for place in kept]) for row in _in_order(found))


def _in_order(found: Torn) -> Iterator[Sequence[Any]]:
    for key in sorted(found.rows, key=repr):
        yield found.rows[key]


def _placed(tx: Connection, statement: str, row: Sequence[Any]) -> bool:
    try:
        tx.exec_driver_sql(statement, tuple(row))
    except DBAPIError:  # a row whose other half was lost
        return False
    return True
