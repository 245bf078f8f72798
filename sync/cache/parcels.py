"""Courier files of others on their way through this workstation: kept sealed until they are brought or handed over."""

import json
import threading
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache.changed import Changed
from sync.cache.database import Database
from sync.cache.errors import CacheProblem
from sync.cache.moments import from_int
from sync.cache.parcel import Parcel, ParcelState
from sync.cache.parcel_content import PIECE, Arriving, together
from sync.contract.parcel import Label
from sync.contract.problems import Problem

KEPT: Final = 50
"""So many finished ones are remembered, without their content."""

COLUMNS: Final = "sha256, kind, device, unit, size, parts, brought, state, at, title, detail, advice"
FORGET: Final = (
    "DELETE FROM parcel WHERE state IN ('answered', 'refused', 'told', 'handed') AND sha256 NOT IN"
    " (SELECT sha256 FROM parcel WHERE state IN ('answered', 'refused', 'told', 'handed') ORDER BY at DESC LIMIT ?)"
)


class Parcels:
    """By the SHA-256 (hex) of the whole file."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._taking = threading.Lock()

    def take(self, label: Label, content: Iterable[bytes], at: datetime) -> str:
        """Keep somebody's outbox until it is brought; its SHA-256. One that is here already is left as it is.

        One that was refused is tried again, and so is one whose answer was handed over, which may have been lost.
        A stick may be slow, so that nobody waits for all of it to be read: a few megabytes in one transaction, and
        none of it counts before the last. Raises DiskFull, what `content` raises.
        """
        with self._taking:
            coming = Arriving("", label, at)
            try:
                for some in together(content):
                    with self._database.write() as tx:
                        coming.keep(tx, some)
                with self._database.write() as tx:
                    return coming.settle(tx, ParcelState.WAITING)
            except BaseException:
                with suppress(CacheProblem), self._database.write() as tx:
                    coming.drop(tx)
                raise

    def brought(self, sha256: str, parts: int) -> None:
        """The district has so many parts."""
        with self._database.write() as tx:
            tx.exec_driver_sql("UPDATE parcel SET brought = ? WHERE sha256 = ?", (parts, sha256))

    def answered(self, sha256: str, label: Label, answer: bytes, at: datetime) -> Changed:
        """The district has taken it; its answer waits to be handed over, and its own content is no longer needed."""
        with self._database.write() as tx:
            coming = Arriving("answer", label, at)
            for some in together([answer]):
                coming.keep(tx, some)
            coming.settle(tx, ParcelState.READY)
            _over(tx, sha256, ParcelState.ANSWERED)
        return Changed(courier=True)

    def refused(self, sha256: str, problem: Problem) -> Changed:
        """The district does not take it."""
        with self._database.write() as tx:
            _over(tx, sha256, ParcelState.REFUSED, problem)
        return Changed(courier=True)

    def refusals(self) -> list[Parcel]:
        """Refused ones that nobody was told of yet, the earliest first."""
        return self._read("WHERE state = ? ORDER BY at, sha256", ParcelState.REFUSED)

    def told(self, sha256: str) -> None:
        """A person knows of the refusal."""
        with self._database.write() as tx:
            tx.exec_driver_sql("UPDATE parcel SET state = ? WHERE sha256 = ?", (ParcelState.TOLD, sha256))

    def handed(self, sha256: str) -> Changed:
        """An answer was written to a file."""
        with self._database.write() as tx:
            _over(tx, sha256, ParcelState.HANDED)
        return Changed(courier=True)

    def get(self, sha256: str) -> Parcel | None:
        """One of them."""
        return next(iter(self._read("WHERE sha256 = ?", sha256)), None)

    def waiting(self) -> list[Parcel]:
        """What is to be brought to the district, the earliest first."""
        return self._read("WHERE state = ? ORDER BY at, sha256", ParcelState.WAITING)

    def ready(self) -> list[Parcel]:
        """Answers that wait to be handed over, the earliest first."""
        return self._read("WHERE state = ? ORDER BY at, sha256", ParcelState.READY)

    def content(self, sha256: str, start: int, size: int) -> bytes:
        """`size` bytes from `start`, which is a multiple of PIECE or inside one."""
        with self._database.read() as connection:
            query = "SELECT bytes FROM parcel_piece WHERE sha256 = ? AND start > ? AND start < ? ORDER BY start"
            pieces = connection.exec_driver_sql(query, (sha256, start - PIECE, start + size)).scalars()
            skip = start % PIECE
            return b"".join(pieces)[skip : skip + size]

    def _read(self, clause: str, value: str) -> list[Parcel]:
        with self._database.read() as connection:
            query = f"SELECT {COLUMNS} FROM parcel {clause}"  # noqa: S608 - clauses of our own
            return [_parcel(row) for row in connection.exec_driver_sql(query, (value,))]


def _over(tx: Connection, sha256: str, state: ParcelState, problem: Problem | None = None) -> None:
    said = (problem.title, problem.detail, problem.advice) if problem else ("", "", "")
    tx.exec_driver_sql("DELETE FROM parcel_piece WHERE sha256 = ?", (sha256,))
    tx.exec_driver_sql(
        "UPDATE parcel SET state = ?, title = ?, detail = ?, advice = ? WHERE sha256 = ?", (state, *said, sha256)
    )
    tx.exec_driver_sql(FORGET, (KEPT,))


def _parcel(row: Any) -> Parcel:
    return Parcel(
        sha256=row[0],
        kind=row[1],
        device=row[2],
        unit=row[3],
        size=row[4],
        parts=tuple(json.loads(row[5])),
        brought=row[6],
        state=ParcelState(row[7]),
        at=from_int(row[8]),
        reason_title=row[9],
        reason_detail=row[10],
        reason_advice=row[11],
    )
