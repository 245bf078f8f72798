"""Attachments of others, fetched on demand into the encrypted file: how much is here, and what may be thrown away."""

import hashlib
import json
import shutil
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from sync.cache.changed import NOTHING, Changed
from sync.cache.database import Database
from sync.cache.download import Download, Stage, download_of
from sync.cache.errors import DiskFull
from sync.cache.settings import USUAL_MB

KEPT_BYTES: Final = USUAL_MB * 1024 * 1024
"""Complete downloads beyond this are let go, the longest unused first; the district can give them again."""

RESERVE: Final = 64 * 1024 * 1024
"""Room on the disk that an attachment of somebody else never takes from what this desk has to write."""

_NEXT: Final = "SELECT * FROM download WHERE state = 'wanted' ORDER BY turn DESC LIMIT 1"
_OF: Final = "SELECT * FROM download WHERE sha256 IN (SELECT value FROM json_each(?))"
_WANT: Final = (
    "INSERT INTO download (sha256, order_id, name, media_type, size, state, turn)"
    " VALUES (?, ?, ?, ?, ?, 'wanted', (SELECT coalesce(max(turn), 0) + 1 FROM download))"
    " ON CONFLICT (sha256) DO UPDATE SET order_id = excluded.order_id, turn = excluded.turn, reason = '',"
    " state = CASE state WHEN 'here' THEN 'here' ELSE 'wanted' END"
)
_GROW: Final = (
    "UPDATE download SET here = here + ? WHERE sha256 = ? AND state = 'wanted' AND here = ? AND here + ? <= size"
)
_WHOLE: Final = "UPDATE download SET state = 'here' WHERE sha256 = ?"
_USED: Final = "UPDATE download SET turn = (SELECT max(turn) + 1 FROM download) WHERE sha256 = ? AND state = 'here'"
_PIECES: Final = "SELECT bytes FROM download_piece WHERE sha256 = ? ORDER BY start"
_FILES: Final = Changed(files=True)


class Downloads:
    """Attachments by SHA-256 (hex) that this desk asked for."""

    def __init__(self, database: Database, root: Path, *, free: Callable[[Path], int] | None = None) -> None:
        """Belongs to an open cache in the folder `root`; `free` tells the bytes left on its disk."""
        self._database = database
        self._root = root
        self._free = free or _free

    def want(self, order: str, sha256: str, name: str, media_type: str, size: int) -> Changed:
        """Ask for an attachment of an order; what arrived before counts. Raises DiskFull while there is no room."""
        if self._free(self._root) < size + RESERVE:
            raise DiskFull(detail=f"{size}")
        with self._database.write() as tx:
            tx.exec_driver_sql(_WANT, (sha256, order, name, media_type, size))
        return _FILES

    def drop(self, sha256: str) -> Changed:
        """Let go of an attachment, and of what arrived of it."""
        with self._database.write() as tx:
            gone = tx.exec_driver_sql("DELETE FROM download WHERE sha256 = ?", (sha256,)).rowcount
        return _FILES if gone else NOTHING

    def next(self) -> Download | None:
        """What to fetch now: the attachment that was asked for last, because somebody waits before it."""
        with self._database.read() as connection:
            row = connection.exec_driver_sql(_NEXT).first()
            return download_of(row) if row else None

    def of(self, sums: Collection[str]) -> dict[str, Download]:
        """How these stand, by SHA-256; those that nobody asked for are left out."""
        with self._database.read() as connection:
            rows = connection.exec_driver_sql(_OF, (json.dumps(list(sums)),))
            return {row[0]: download_of(row) for row in rows}

    def keep(self, sha256: str, start: int, piece: bytes) -> Changed:
        """Keep the bytes from `start`, where the last ones ended; a piece that does not fit there is no loss."""
        with self._database.write(refetchable=True) as tx:
            grown = tx.exec_driver_sql(_GROW, (len(piece), sha256, start, len(piece)))
            if not grown.rowcount or not piece:
                return NOTHING
            tx.exec_driver_sql("INSERT INTO download_piece VALUES (?, ?, ?)", (sha256, start, piece))
        return _FILES

    def learn(self, sha256: str, original: str, size: int) -> None:
        """Note that it is a smaller copy of `original`, a file of `size` bytes."""
        with self._database.write(refetchable=True) as tx:
            query = "UPDATE download SET original = ?, original_size = ? WHERE sha256 = ?"
            tx.exec_driver_sql(query, (original, size, sha256))

    def finish(self, sha256: str, limit: int = KEPT_BYTES) -> bool:
        """Verify the whole content; False, and nothing of it is kept, when it is not what its SHA-256 promised."""
        good = self._digest(sha256) == sha256  # read outside the writer's turn: 50 MB take a moment
        with self._database.write(refetchable=True) as tx:
            if not good:
                _empty(tx, sha256)
                return False
            tx.exec_driver_sql(_WHOLE, (sha256,))
            tx.exec_driver_sql(_USED, (sha256,))
            _let_go(tx, limit)
        return True

    def fail(self, sha256: str, reason: str, *, empty: bool = False) -> Changed:
        """Give up for now, with a sentence; `empty` also lets go of what arrived."""
        with self._database.write() as tx:
            if empty:
                _empty(tx, sha256)
            tx.exec_driver_sql("UPDATE download SET state = 'failed', reason = ? WHERE sha256 = ?", (reason, sha256))
        return _FILES

    def held(self) -> tuple[int, int]:
        """How many complete ones are here, and their bytes."""
        with self._database.read() as connection:
            query = "SELECT count(*), coalesce(sum(size), 0) FROM download WHERE state = 'here'"
            count, size = connection.exec_driver_sql(query).one()
            return int(count), int(size)

    def clear(self) -> Changed:
        """Let go of all complete ones; the district can give every one of them again."""
        with self._database.write(refetchable=True) as tx:
            gone = tx.exec_driver_sql("DELETE FROM download WHERE state = 'here'").rowcount
        return _FILES if gone else NOTHING

    def is_here(self, sha256: str) -> bool:
        """True when the verified content is here."""
        found = self.of([sha256]).get(sha256)
        return found is not None and found.stage is Stage.HERE

    def content(self, sha256: str) -> bytes:
        """The verified content, used now and so let go last. Raises KeyError when it is not here."""
        with self._database.write(refetchable=True) as tx:
            if not tx.exec_driver_sql(_USED, (sha256,)).rowcount:
                raise KeyError(sha256)
            return b"".join(tx.exec_driver_sql(_PIECES, (sha256,)).scalars())

    def _digest(self, sha256: str) -> str:
        whole = hashlib.sha256()
        with self._database.read() as connection:
            for piece in connection.exec_driver_sql(_PIECES, (sha256,)).scalars():
                whole.update(piece)
        return whole.hexdigest()


def forget(tx: Connection, orders: Collection[str]) -> None:
    """Attachments of orders that left go with them, in the caller's transaction."""
    query = "DELETE FROM download WHERE order_id IN (SELECT value FROM json_each(?))"
    tx.exec_driver_sql(query, (json.dumps(list(orders)),))


def _let_go(tx: Connection, limit: int) -> None:
    total = 0
    kept = tx.exec_driver_sql("SELECT sha256, size FROM download WHERE state = 'here' ORDER BY turn DESC").all()
    for number, (sha256, size) in enumerate(kept):
        total += size
        if number and total > limit:
            tx.exec_driver_sql("DELETE FROM download WHERE sha256 = ?", (sha256,))


def _empty(tx: Connection, sha256: str) -> None:
    tx.exec_driver_sql("DELETE FROM download_piece WHERE sha256 = ?", (sha256,))
    tx.exec_driver_sql("UPDATE download SET here = 0 WHERE sha256 = ?", (sha256,))


def _free(root: Path) -> int:
    return shutil.disk_usage(root).free
