"""Makes a large district out of a small one by writing its orders again under other ids: rows, feed and manifest alike.

Registering 100,000 orders by the rules takes an hour; what a first sync costs depends on the rows alone.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

from sync.contract.clock import SystemClock
from sync.contract.ids import uuid7
from sync.district.district import DATABASE, District
from sync.district.manifest import count_anew
from tests.bench.filling import Filled

Row = dict[str, Any]


def cloned(filled: Filled, folder: Path, times: int) -> Filled:
    """A district in `folder` with every order of `filled` `times` over."""
    copytree(filled.folder, folder)
    connection = sqlite3.connect(folder / DATABASE)
    connection.row_factory = sqlite3.Row
    with connection:
        orders = [dict(row) for row in connection.execute("SELECT * FROM work_order")]
        places = [dict(row) for row in connection.execute("SELECT * FROM feed WHERE entity = 'order'")]
        (seq,) = connection.execute("SELECT value FROM counter WHERE name = 'seq'").fetchone()
        for number in range(1, times):
            seq = _again(connection, number, orders, places, seq)
        connection.execute("UPDATE counter SET value = ? WHERE name = 'seq'", (seq,))
    connection.close()
    district = District.open(folder, SystemClock())
    with district.begin() as tx:
        count_anew(tx.connection)
    district.close()
    return Filled(folder, filled.code, filled.unit, filled.count * times)


def _again(connection: sqlite3.Connection, number: int, orders: list[Row], places: list[Row], seq: int) -> int:
    now = SystemClock().now()
    names = {order["id"]: uuid7(now) for order in orders}
    _insert(connection, "work_order", [_order(order, names[order["id"]], number) for order in orders])
    moved = [{**place, "entity_id": names[place["entity_id"]], "seq": seq + n} for n, place in enumerate(places, 1)]
    _insert(connection, "feed", [{**place, "since": place["seq"]} for place in moved])
    return seq + len(places)


def _order(order: Row, name: str, number: int) -> Row:
    fresh = f"{order['number']}-{number}"
    docs = {key: _renamed(order[key], order, name, fresh) for key in ("doc", "doc_below")}
    return {**order, **docs, "id": name, "number": fresh}


def _renamed(doc: bytes | None, order: Row, name: str, number: str) -> bytes | None:
    if doc is None:
        return None
    return doc.replace(order["id"].encode(), name.encode()).replace(order["number"].encode(), number.encode(), 1)


def _insert(connection: sqlite3.Connection, table: str, rows: list[Row]) -> None:
    names = list(rows[0])
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", _values(rows, names))


def _values(rows: list[Row], names: list[str]) -> Iterator[tuple[Any, ...]]:
    return (tuple(row[name] for name in names) for row in rows)
