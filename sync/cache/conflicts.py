"""Commands in conflict as the cache holds them: read side by side, and how each one ended."""

from datetime import datetime

from sqlalchemy import Connection

from sync.cache import bases, resolving
from sync.cache.comparing import Conflict, compare
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.outbox_item import OutboxItem, items
from sync.cache.resolving import Resolution
from sync.cache.shelf import readable_order
from sync.regulation.orders import WorkOrder

OPEN = "WHERE state = 'conflict' ORDER BY turn"


class Conflicts:
    """Reads only: what closes a conflict goes through the outbox."""

    def __init__(self, database: Database, directory: Directory) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory

    def open(self) -> list[OutboxItem]:
        """Every command in conflict, in the order in which they were written."""
        with self._database.read() as connection:
            return items(connection, OPEN)

    def get(self, id: str, now: datetime) -> Conflict | None:
        """Base, mine and theirs of one command, read at `now`; None when it is not in conflict."""
        with self._database.read() as connection:
            item = next(iter(items(connection, "WHERE id = ? AND state = 'conflict'", (id,))), None)
            if item is None:
                return None
            units = self._directory.scene(connection).units
            return compare(item, bases.base_of(connection, id), _fact(connection, item.order), units, now)

    def resolution(self, id: str) -> Resolution | None:
        """How the conflict of a command ended; None where there was none, or it is still open."""
        with self._database.read() as connection:
            return resolving.resolution_of(connection, id)


def _fact(connection: Connection, order: str) -> WorkOrder | None:
    row = connection.exec_driver_sql("SELECT row FROM fact WHERE id = ? AND readable", (order,)).scalar()
    return readable_order(row) if row else None
