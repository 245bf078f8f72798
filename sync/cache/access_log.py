"""Every sight of a reporter's data on this workstation, and every paper: who, when, of which order, what, why (R17.2).

Rows are only added. What was shown is named (`phone`), never repeated; on most papers nothing is.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from sync.cache.database import Database
from sync.cache.moments import from_int, to_int
from sync.contract.ids import uuid7

_COLUMNS: Final = "id, at, user, person, unit, order_id, number, act, shown, purpose, reason"
_ADD: Final = f"INSERT INTO access_log ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own
_OF: Final = f"SELECT {_COLUMNS} FROM access_log WHERE ? IN ('', order_id) ORDER BY turn DESC LIMIT ?"  # noqa: S608


class AccessAct(StrEnum):
    """How it was seen, or how an order left the desk."""

    SHOW = "show"
    COPY = "copy"
    PRINT = "print"
    EXPORT = "export"
    SHARE = "share"


class Purpose(StrEnum):
    """What it was needed for."""

    CALL = "call"
    VISIT = "visit"
    DELIVER = "deliver"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One sight. `shown` names parts of a reporter; `reason`: the person's own words where the purpose is other."""

    at: datetime
    user: str
    person: str
    unit: str
    order: str
    number: str
    act: AccessAct
    shown: tuple[str, ...]
    purpose: Purpose
    reason: str = ""
    id: str = ""


class AccessLog:
    """Append and read; nothing here is ever changed or deleted, only a reason is blanked with its order (R17.1)."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def add(self, access: Access) -> None:
        """It is on the disk when this returns, and only then may anything be shown. Raises CacheProblem."""
        values = (
            *(access.id or uuid7(access.at), to_int(access.at), access.user, access.person, access.unit),
            *(access.order, access.number, access.act.value, ",".join(access.shown), access.purpose.value),
            access.reason,
        )
        with self._database.write() as tx:
            tx.exec_driver_sql(_ADD, values)

    def newest(self, order: str = "", limit: int = 500) -> list[Access]:
        """The latest first, of one order (id) or of all."""
        with self._database.read() as connection:
            return [_access(row) for row in connection.exec_driver_sql(_OF, (order, limit))]

    def count(self, order: str = "") -> int:
        """How many there are."""
        return int(self._database.value("SELECT count(*) FROM access_log WHERE ? IN ('', order_id)", order))


def _access(row: Any) -> Access:
    return Access(
        id=row[0],
        at=from_int(row[1]),
        user=row[2],
        person=row[3],
        unit=row[4],
        order=row[5],
        number=row[6],
        act=AccessAct(row[7]),
        shown=tuple(row[8].split(",")) if row[8] else (),
        purpose=Purpose(row[9]),
        reason=row[10],
    )
