"""The enrolled workstations, and how one that was lost is shut out: its key and its tokens are good no more."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from sync.district.store.moments import moment
from sync.district.store.tables import device
from sync.district.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Workstation:
    """One that was enrolled; `active` until it is shut out."""

    id: str
    unit: str
    name: str
    enrolled_at: datetime
    active: bool


def workstations(connection: Connection, unit: str = "") -> list[Workstation]:
    """Those of a unit, or all; the oldest first."""
    rows = connection.execute(select(device).order_by(device.c.unit, device.c.enrolled_at))
    return [_read(row) for row in rows if unit in ("", row.unit)]


def shut_out(tx: Transaction, workstation: str) -> Workstation | None:
    """Take nothing from it any more, over the line or by courier; None where there is none of this id.

    What it had brought stays. It comes back only by a new code, as another workstation.
    """
    where = device.c.id == workstation
    tx.connection.execute(update(device).where(where).values(active=False))
    row = tx.connection.execute(select(device).where(where)).first()
    return _read(row) if row is not None else None


def _read(row: Row[Any]) -> Workstation:
    return Workstation(id=row.id, unit=row.unit, name=row.name, enrolled_at=moment(row.enrolled_at), active=row.active)
