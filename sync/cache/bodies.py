"""The long texts that are not here yet, because they are fetched only when asked for or when there is time."""

import json
from collections.abc import Collection
from typing import Final

from sync.cache.database import Database

NEXT: Final = (
    "SELECT f.id FROM thin t JOIN fact f ON f.no = t.no LEFT JOIN listed l ON l.no = t.no"
    " WHERE (t.wanted OR ?) AND f.id NOT IN (SELECT value FROM json_each(?))"
    " ORDER BY t.wanted DESC, l.order_state = 'closed', l.due IS NULL, l.due, t.no LIMIT ?"
)


class Bodies:
    """Orders whose rows are excerpts (low-data mode); the rows themselves come like all others."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def missing(self, order_id: str) -> int:
        """Bytes of long texts that were left out of the order; 0 when it is whole or not here."""
        with self._database.read() as connection:
            query = "SELECT t.bytes FROM thin t JOIN fact f ON f.no = t.no WHERE f.id = ?"
            return int(connection.exec_driver_sql(query, (order_id,)).scalar() or 0)

    def want(self, order_id: str) -> bool:
        """Somebody wants to read the whole order; false when it is whole or not here."""
        with self._database.write() as tx:
            query = "UPDATE thin SET wanted = 1 WHERE no = (SELECT no FROM fact WHERE id = ?)"
            return tx.exec_driver_sql(query, (order_id,)).rowcount > 0

    def next(self, n: int, *, everything: bool, without: Collection[str] = ()) -> list[str]:
        """Up to `n` ids to fetch: what somebody waits for, then with `everything` the rest, the nearest due first."""
        with self._database.read() as connection:
            query = (int(everything), json.dumps(list(without)), n)
            return list(connection.exec_driver_sql(NEXT, query).scalars())

    def left(self) -> int:
        """How many orders are not whole."""
        with self._database.read() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) FROM thin").scalar_one())
