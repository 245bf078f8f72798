"""The order as the writer of a command saw it, kept beside the command until that is settled for good.

In the caller's transaction. What waits here counts as seen: the row is the one with pending commands laid over it.
"""

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection

from sync.cache import shelf
from sync.cache.overlay import Scene, overlaid
from sync.contract import codec
from sync.contract.commands import Envelope
from sync.regulation.orders import WorkOrder

SEEN: Final = "SELECT row, generation FROM fact WHERE id = ? AND rev = ? AND readable AND row IS NOT NULL"
KEEP: Final = "INSERT OR REPLACE INTO base (command, generation, row) VALUES (?, ?, ?)"
DROP: Final = "DELETE FROM base WHERE command IN (SELECT value FROM json_each(?))"
PURGE: Final = (
    "DELETE FROM base WHERE command IN (SELECT id FROM outbox WHERE order_id IN (SELECT value FROM json_each(?)))"
)


def keep(tx: Connection, envelope: Envelope, scene: Scene) -> None:
    """Keep what the writer saw; nothing where the order is not here, or moved between the writing and this moment."""
    found = tx.exec_driver_sql(SEEN, (envelope.order, envelope.base_rev)).first()
    if found is None:
        return
    seen = overlaid(codec.loads(found[0], WorkOrder), shelf.laid_over(tx, envelope.order), scene)
    tx.exec_driver_sql(KEEP, (envelope.id, found[1], codec.dumps(seen).decode()))


def drop(tx: Connection, commands: Sequence[str]) -> None:
    """The commands are settled for good."""
    tx.exec_driver_sql(DROP, (json.dumps(list(commands)),))


def purge(tx: Connection, orders: Sequence[str]) -> None:
    """The orders left, and nothing of what they said stays (R3.1, R17.1)."""
    tx.exec_driver_sql(PURGE, (json.dumps(list(orders)),))


def base_of(connection: Connection, command: str) -> WorkOrder | None:
    """The order as the command's writer saw it, None where that was not kept."""
    row = connection.exec_driver_sql("SELECT row FROM base WHERE command = ?", (command,)).scalar()
    return shelf.readable_order(row) if row else None
