"""Carries rows that only a workstation has from one file into another, as far as they can be read."""

from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from sync.cache.errors import CacheProblem
from sync.cache.keyed import connect
from sync.cache.rescue import torn
from sync.cache.rescue.torn import Row, Torn

WRITTEN: Final = (
    *("identity", "setting", "draft", "outbox", "attempt", "base", "resolved", "blob", "piece", "told", "snooze"),
    *("exported", "carried", "parcel", "parcel_piece", "original", "phrase", "access_log"),
)
"""Tables that the district cannot give back; orders, units and the index are fetched and made anew."""
TURN: Final = "turn"
"""The column that counts rows in the order in which they were made."""


def read(file: Path, key: bytes, table: str) -> Torn:
    """What can be read of a table; nothing where the file cannot be opened, or was cut off at its first byte."""
    if file.exists() and not file.stat().st_size:
        return Torn()
    try:
        with closing(connect(file, key, read_only=True)) as connection:
            return torn.read(connection, table)
    except CacheProblem:
        return Torn()


def carry(tx: Connection, table: str, found: Torn, *, beside: bool = False) -> int:
    """How many rows found a place; an older file lacks columns, which get what is usual.

    `beside` what is there already: that stays as it is, and what counts is counted on from it.
    """
    here = {column[1] for column in tx.exec_driver_sql(f"PRAGMA table_info({table})")} - ({TURN} if beside else set())
    kept = [place for place, name in enumerate(found.columns) if name in here]
    names = ", ".join(found.columns[place] for place in kept)
    marks = ", ".join("?" * len(kept))
    statement = f"INSERT OR {'IGNORE' if beside else 'REPLACE'} INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
    rows = [found.rows[key] for key in sorted(found.rows, key=repr)] if kept else []
    return sum(_placed(tx, statement, tuple(row[place] for place in kept)) for row in rows)


def _placed(tx: Connection, statement: str, row: Row) -> bool:
    try:
        return tx.exec_driver_sql(statement, row).rowcount > 0
    except IntegrityError:  # a row whose other half was lost
        return False


def fill(tx: Connection, table: str, found: Torn, copy: Torn, *, beside: bool = False) -> int:
    """Carry over from a copy what the file should give and does not; it is then no longer missing."""
    wanted = {each: row for each, row in copy.rows.items() if each in found.missing or not found.whole}
    new = {each: row for each, row in wanted.items() if each not in found.rows}
    filled = carry(tx, table, Torn(columns=copy.columns, rows=new), beside=beside)
    found.rows.update(new)
    for each in new:
        found.missing.pop(each, None)
    return filled
