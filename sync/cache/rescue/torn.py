"""Reads a table past its broken pages, and says by their keys which rows could not be read.

A broken page cannot be read at all: SQLCipher seals each one. A scan ends there; so the table is read from both ends,
the keys of the rows between are taken from its indexes, and each of those rows is asked for by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from sync.cache.keyed import Connection, DatabaseError

Key = tuple[Any, ...]
Row = tuple[Any, ...]

_WAYS: Final = ("ASC", "DESC")


@dataclass
class Torn:
    """A table as far as it can be read: `rows` by key, `missing` keys with what an index tells of them.

    `whole`: the list of keys is complete, so that nothing is missing but what is named.
    """

    columns: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    rows: dict[Key, Row] = field(default_factory=dict)
    missing: dict[Key, dict[str, Any]] = field(default_factory=dict)
    whole: bool = False

    def key(self, row: Row) -> Key:
        """The key of a row."""
        return tuple(row[self.columns.index(name)] for name in self.keys)


def read(connection: Connection, table: str) -> Torn:
    """Everything of `table` that can be read; of a file without this table an empty, whole one."""
    try:
        shape = connection.execute(f"PRAGMA table_info({table})").fetchall()
        if not shape:
            return Torn(whole=True)
        keyed = bool(connection.execute(f"PRAGMA table_list({table})").fetchone()[4])
    except DatabaseError:
        return Torn()
    torn = Torn(columns=tuple(column[1] for column in shape))
    torn.keys = tuple(column[1] for column in sorted(shape, key=lambda column: column[5]) if column[5])
    torn.whole = _scan(connection, table, torn.keys if keyed else ("rowid",), torn)
    if not torn.whole:
        _by_indexes(connection, table, torn)
    return torn


def _scan(connection: Connection, table: str, order: tuple[str, ...], torn: Torn) -> bool:
    """From both ends, in the order in which the rows lie, as far as it goes; true when one of them came through."""
    for way in _WAYS:
        by = ", ".join(f"{name} {way}" for name in order)
        came_through = True
        for row in _until_broken(connection, f"SELECT * FROM {table} NOT INDEXED ORDER BY {by}"):  # noqa: S608
            if row is None:
                came_through = False
            else:
                torn.rows[torn.key(row)] = row
        if came_through:
            return True
    return False


def _by_indexes(connection: Connection, table: str, torn: Torn) -> None:
    """Ask for each row by the keys that the indexes know."""
    for index in _indexes(connection, table):
        complete = False
        for way in _WAYS:
            told = _columns(connection, index, torn.keys)
            query = f"SELECT {', '.join(told)} FROM {table} INDEXED BY {index} ORDER BY {told[0]} {way}"  # noqa: S608
            found = list(_until_broken(connection, query))
            for row in found:
                if row is not None:
                    _ask(connection, table, dict(zip(told, row, strict=True)), torn)
            complete = complete or None not in found
        torn.whole = torn.whole or complete


def _ask(connection: Connection, table: str, told: dict[str, Any], torn: Torn) -> None:
    key = tuple(told[name] for name in torn.keys)
    if key in torn.rows or key in torn.missing:
        return
    where = " AND ".join(f"{name} = ?" for name in torn.keys)
    found = next(_until_broken(connection, f"SELECT * FROM {table} WHERE {where}", key), None)  # noqa: S608
    if found is None:
        torn.missing[key] = told
    else:
        torn.rows[key] = found


def _indexes(connection: Connection, table: str) -> list[str]:
    return [row[1] for row in _until_broken(connection, f"PRAGMA index_list({table})") if row is not None]


def _columns(connection: Connection, index: str, keys: tuple[str, ...]) -> list[str]:
    """What the index itself holds: its own columns, and those of the key."""
    own = [row[2] for row in connection.execute(f"PRAGMA index_info({index})") if row[2]]
    return [*own, *(key for key in keys if key not in own)]


def _until_broken(connection: Connection, query: str, values: Key = ()) -> Iterator[Row | None]:
    """The rows; None at the end where it broke off."""
    try:
        yield from connection.execute(query, values)
    except DatabaseError:
        yield None
