"""Values by name in the encrypted file: what this workstation knows of itself, of the district and of the line."""

from datetime import datetime
from typing import Any, Final, TypeVar

from sqlalchemy import Connection

from sync.cache.database import Database
from sync.contract import codec

T = TypeVar("T")

_VALUE: Final = "SELECT value FROM identity WHERE name = ?"


class Named:
    """Reads and writes one value at a time; on the disk when it returns. For those who give the names a meaning."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def _text(self, name: str) -> str:
        return self._database.value(_VALUE, name) or ""

    def _value(self, name: str, kind: type[T]) -> T | None:
        found = self._text(name)
        return codec.loads(found, kind) if found else None

    def _moment(self, name: str) -> datetime | None:
        found = self._text(name)
        return datetime.fromisoformat(found) if found else None

    def _set(self, name: str, value: str) -> None:
        with self._database.write() as tx:
            put(tx, name, value)

    def _kept_key(self, name: str, made: bytes) -> bytes:
        """The key of this name, `made` where there is none yet."""
        found = self._text(name)
        if not found:
            with self._database.write() as tx:
                tx.exec_driver_sql("INSERT OR IGNORE INTO identity (name, value) VALUES (?, ?)", (name, made.hex()))
                found = get(tx, name)
        return bytes.fromhex(found)


def get(connection: Connection, name: str) -> str:
    """The value; empty where there is none."""
    return connection.exec_driver_sql(_VALUE, (name,)).scalar() or ""


def put(tx: Connection, name: str, value: str) -> None:
    """Keep a value together with whatever else `tx` writes."""
    tx.exec_driver_sql("INSERT OR REPLACE INTO identity (name, value) VALUES (?, ?)", (name, value))


def as_json(value: Any) -> str:
    """As it is kept."""
    return codec.dumps(value).decode()
