"""Reads what an account of an absence needs: what was written since, and the orders that others moved."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from sync.cache import resolving
from sync.cache.account import Account
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.moments import to_int
from sync.cache.outbox_item import OutboxItem, items
from sync.cache.shelf import readable_order
from sync.contract import codec
from sync.contract.absence import Absence
from sync.contract.clock import Clock
from sync.regulation.orders import WorkOrder

MINE: Final = "WHERE created_at >= ? OR state IN ('waiting', 'parked', 'conflict') ORDER BY turn"
MOVED: Final = (
    "SELECT f.row FROM fact f WHERE f.readable AND f.row IS NOT NULL AND EXISTS ("
    " SELECT 1 FROM json_each(f.row, '$.timeline') e"
    " WHERE e.value ->> '$.at' > ? AND coalesce(e.value ->> '$.device', '') <> ?)"
)
WRITTEN: Final = "SELECT row FROM fact WHERE readable AND id = ?"


class Accounts:
    """Reads only."""

    def __init__(self, database: Database, directory: Directory, clock: Clock) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory
        self._clock = clock

    def since(self, began: datetime, offset_ms: int = 0) -> Account:
        """Everything since a moment of the district's time; `offset_ms`: the district's clock minus this machine's."""
        now = self._clock.now() + timedelta(milliseconds=offset_ms)
        return self.of(Absence(began=began, ended=now), offset_ms)

    def of(self, absence: Absence, offset_ms: int = 0) -> Account:
        """Everything since the absence began."""
        with self._database.read() as connection:
            mine = items(connection, MINE, (to_int(absence.began - timedelta(milliseconds=offset_ms)),))
            device = self._directory.scene(connection).device
            found = {item.id: resolving.resolution_of(connection, item.id) for item in mine}
            return Account(
                absence=absence,
                mine=tuple(mine),
                orders=_orders(connection, absence.began, device, mine),
                device=device,
                resolved={command: ending for command, ending in found.items() if ending},
            )


def _orders(connection: Connection, began: datetime, device: str, mine: list[OutboxItem]) -> dict[str, WorkOrder]:
    rows = list(connection.exec_driver_sql(MOVED, (codec.plain(began), device)).scalars())
    for order in {item.order for item in mine}:
        rows.extend(row for row in connection.exec_driver_sql(WRITTEN, (order,)).scalars() if row)
    orders = (readable_order(row) for row in rows)
    return {order.id: order for order in orders if order}
