"""Reads the database for whoever judges from outside: how many, which order, which receipts."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from sync.contract import codec
from sync.contract.receipts import CommandResult
from sync.district.orders import find_order
from sync.district.store import tables
from sync.district.store.moments import moment
from sync.district.store.transaction import standing
from sync.regulation.orders import Units
from sync.regulation.telling import telling


def counts(connection: Connection) -> dict[str, Any]:
    """Orders by state, commands by outcome, and the sizes of the other tables."""
    plain = ("unit", "user", "device", "timeline", "blob")
    return {
        "orders": _by(connection, tables.work_order, "state"),
        "commands": _by(connection, tables.command, "outcome"),
        "seq": standing(connection),
        **{f"{name}s": _size(connection, name) for name in plain},
    }


def order(connection: Connection, text: str) -> dict[str, Any] | None:
    """One order as it stands, with every command received for it and its receipt."""
    found = find_order(connection, text)
    if found is None:
        return None
    where = tables.command.c.order == found.id
    ids = connection.execute(select(tables.command.c.id).where(where).order_by(tables.command.c.received_at)).scalars()
    return {"order": codec.plain(found), "commands": [command(connection, one) for one in ids]}


def spoken(connection: Connection, text: str, units: Units, now: datetime) -> str | None:
    """Where one order stands, in words for the telephone (R11.3)."""
    found = find_order(connection, text)
    return telling(found, units, now) if found else None


def command(connection: Connection, command_id: str) -> dict[str, Any] | None:
    """One command with its answer."""
    row = connection.execute(select(tables.command).where(tables.command.c.id == command_id)).first()
    if row is None:
        return None
    about = {"id": row.id, "type": row.type, "order": row.order, "device": row.device, "unit": row.unit}
    result = codec.plain(codec.loads(row.result, CommandResult))
    return {**about, "received_at": codec.plain(moment(row.received_at)), "result": result}


def _by(connection: Connection, table: Any, column: str) -> dict[str, int]:
    rows = connection.execute(select(table.c[column], func.count()).group_by(table.c[column]))
    return {str(key): int(count) for key, count in rows}


def _size(connection: Connection, name: str) -> int:
    return connection.execute(select(func.count()).select_from(tables.metadata.tables[name])).scalar() or 0
