"""Keeps a courier file that arrives, under a name for the time being: what it is called is known only at its end."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache.moments import to_int
from sync.cache.parcel import ParcelState
from sync.contract.parcel import Label
from sync.contract.parcel.contents import PART

PIECE: Final = 256 * 1024
_TOGETHER: Final = 4 * 1024 * 1024

BEGIN: Final = (
    "INSERT INTO parcel (sha256, size, kind, device, unit, state, at) VALUES (?, 0, ?, ?, ?, 'coming', ?)"
    " ON CONFLICT (sha256) DO NOTHING"
)
SETTLE: Final = "UPDATE parcel SET sha256 = ?, size = ?, parts = ?, state = ? WHERE sha256 = ?"
AGAIN: Final = (
    "DELETE FROM parcel WHERE sha256 = ? AND (state IN ('refused', 'told', 'handed') OR state = 'answered' AND NOT"
    " EXISTS (SELECT 1 FROM parcel AS answer WHERE answer.device = parcel.device AND answer.state = 'ready'))"
)
"""What was refused is tried anew, and an answer that was handed over is fetched anew."""


class Arriving:
    """One file; `name` is taken by no other at the same time. What an earlier one left under it goes."""

    def __init__(self, name: str, label: Label, at: datetime) -> None:
        self._name, self._row = name, (name, label.kind, label.device, label.unit, to_int(at))
        self._whole, self._size, self._parts = hashlib.sha256(), 0, list[Any]()

    def keep(self, tx: Connection, pieces: Iterable[bytes]) -> None:
        """The next pieces; all are PIECE bytes, but for the last."""
        if not self._size:
            self.drop(tx)
            tx.exec_driver_sql(BEGIN, self._row)
        for piece in pieces:
            tx.exec_driver_sql("INSERT INTO parcel_piece VALUES (?, ?, ?)", (self._name, self._size, piece))
            if self._size % PART == 0:
                self._parts.append(hashlib.sha256())
            for each in (self._whole, self._parts[-1]):
                each.update(piece)
            self._size += len(piece)

    def settle(self, tx: Connection, state: ParcelState) -> str:
        """It is whole: its SHA-256, by which it is called from now on. One that is here already stays as it is."""
        sha256 = self._whole.hexdigest()
        tx.exec_driver_sql(AGAIN, (sha256,))
        if tx.exec_driver_sql("SELECT 1 FROM parcel WHERE sha256 = ?", (sha256,)).first() is None:
            parts = json.dumps([part.hexdigest() for part in self._parts])
            tx.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            tx.exec_driver_sql("UPDATE parcel_piece SET sha256 = ? WHERE sha256 = ?", (sha256, self._name))
            tx.exec_driver_sql(SETTLE, (sha256, self._size, parts, state, self._name))
        else:
            self.drop(tx)
        return sha256

    def drop(self, tx: Connection) -> None:
        """Nothing of it is kept."""
        tx.exec_driver_sql("DELETE FROM parcel WHERE sha256 = ?", (self._name,))


def together(content: Iterable[bytes]) -> Iterator[list[bytes]]:
    """The content in pieces, so many at once as make one short transaction."""
    some: list[bytes] = []
    for piece in _pieces(content):
        some.append(piece)
        if len(some) * PIECE >= _TOGETHER:
            yield some
            some = []
    yield some


def _pieces(content: Iterable[bytes]) -> Iterator[bytes]:
    waiting = bytearray()
    for data in content:
        waiting += data
        while len(waiting) >= PIECE:
            yield bytes(waiting[:PIECE])
            del waiting[:PIECE]
    if waiting:
        yield bytes(waiting)
