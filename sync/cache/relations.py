"""Which orders that are here have to do with one: named by number, repeats of the same, from the same reporter."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import listing, search, shelf
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.places import Row
from sync.cache.views import names_of
from sync.regulation.orders import WorkOrder
from sync.regulation.plain import plain_phone
from sync.regulation.withholding import hides_reporter

MOST: Final = 50
LOOKED_UP: Final = 12
"""So many numbers of one text that are not ours are looked for among those of upstream."""
_TAIL: Final = 4

_LINES: Final = f"SELECT {listing.LINE} FROM listed l WHERE"  # noqa: S608 - columns of our own
_NUMBERED: Final = f"{_LINES} l.number IN (SELECT value FROM json_each(?))"  # noqa: S608
_GROUP: Final = f"{_LINES} l.repeats = ? AND l.repeats > '' OR l.number = ? ORDER BY l.arrived DESC, l.no DESC LIMIT ?"
_UPSTREAM: Final = "SELECT row ->> '$.upstream_no' FROM fact WHERE id = ?"
_FACT: Final = "SELECT row FROM fact WHERE id = ? AND readable AND row ->> '$.reporter.phone' <> ''"


class Relations:
    """Reads only; each costs what it returns, and a look into the index."""

    def __init__(self, database: Database, directory: Directory) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory

    def named(self, numbers: Iterable[str]) -> dict[str, Row]:
        """The orders that are here, by the number by which they are called: their own, or that of upstream (R2.1)."""
        wanted = list(dict.fromkeys(numbers))
        with self._database.read() as connection:
            found = {row.number: row for row in self._rows(connection, _NUMBERED, json.dumps(wanted))}
            for number in [each for each in wanted if each not in found][:LOOKED_UP]:
                if row := self._of_upstream(connection, number):
                    found[number] = row
        return found

    def repeats(self, number: str) -> list[Row]:
        """The order of this number and those that repeat it, the newest first (R16.1)."""
        with self._database.read() as connection:
            return self._rows(connection, _GROUP, number, number, MOST)

    def of_reporter(self, order: WorkOrder) -> list[Row]:
        """Other orders from the same telephone; none where one of the two hides who reported (R17.3)."""
        phone = plain_phone(order.reporter.phone)
        if not phone or hides_reporter(order):
            return []
        with self._database.read() as connection:
            rows = self._found(connection, phone[-_TAIL:])
            return [row for row in rows if row.order_id != order.id and _is_of(connection, row, phone)][:MOST]

    def _of_upstream(self, connection: Connection, number: str) -> Row | None:
        for row in self._found(connection, number):
            if connection.exec_driver_sql(_UPSTREAM, (row.order_id,)).scalar() == number:
                return row
        return None

    def _found(self, connection: Connection, words: str) -> list[Row]:
        names = names_of(self._directory.scene(connection))
        return [listing.row_of(found, names) for found in search.find(connection, words, MOST * 4)]

    def _rows(self, connection: Connection, statement: str, *values: Any) -> list[Row]:
        names = names_of(self._directory.scene(connection))
        found: Sequence[Any] = connection.exec_driver_sql(statement, values).all()
        return [listing.row_of(row, names) for row in found]


def _is_of(connection: Connection, row: Row, phone: str) -> bool:
    fact = connection.exec_driver_sql(_FACT, (row.order_id,)).scalar()
    order = shelf.readable_order(fact) if fact else None
    return order is not None and plain_phone(order.reporter.phone) == phone and not hides_reporter(order)
