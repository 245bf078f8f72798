"""Originals of photos whose smaller copy went first: kept here until the district has them, sent when nothing waits."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from sync.cache.changed import Changed
from sync.cache.database import Database
from sync.contract.commands import BlobRef, Envelope

# The same photo may go with two commands: it is owed by the first, unless that one came to nothing.
_NOTE: Final = (
    "INSERT INTO original (copy, sha256, command) VALUES (?, ?, ?) ON CONFLICT (copy) DO UPDATE"
    " SET sha256 = excluded.sha256, command = excluded.command"
    " WHERE coalesce((SELECT state FROM outbox WHERE id = original.command), '') NOT IN ('waiting', 'delivered')"
)
# A command that is taken back owes nothing; one that was delivered by a courier's file owes it as any other.
_NEXT: Final = (
    "SELECT b.sha256, b.name, b.size, b.media_type FROM original g JOIN outbox o ON o.id = g.command"
    " JOIN blob b ON b.sha256 = g.sha256 WHERE o.state = 'delivered' AND NOT b.uploaded"
    " AND b.sha256 NOT IN (SELECT value FROM json_each(?)) ORDER BY o.turn LIMIT 1"
)
_OF: Final = (
    "SELECT b.sha256, b.size, b.offset, b.uploaded FROM original g JOIN blob b ON b.sha256 = g.sha256 WHERE g.copy = ?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnOriginal:
    """The original of a copy of ours; `offset` bytes of it are known to be at the district, all when `uploaded`."""

    sha256: str
    size: int
    offset: int
    uploaded: bool


class Originals:
    """What is still to follow."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def next(self, without: str = "[]") -> BlobRef | None:
        """The original that follows next; `without` is a JSON list of SHA-256 to leave out."""
        with self._database.read() as connection:
            row = connection.exec_driver_sql(_NEXT, (without,)).first()
            return BlobRef(sha256=row[0], name=row[1], size=row[2], media_type=row[3]) if row else None

    def of(self, copy: str) -> OwnOriginal | None:
        """The original of a copy that went from here; None where there is none."""
        with self._database.read() as connection:
            row = connection.exec_driver_sql(_OF, (copy,)).first()
            return OwnOriginal(sha256=row[0], size=row[1], offset=row[2], uploaded=bool(row[3])) if row else None

    def came(self, sha256: str, offset: int, size: int) -> Changed:
        """The district has so much of it."""
        with self._database.write() as tx:
            tx.exec_driver_sql(
                "UPDATE blob SET offset = ?, uploaded = ? WHERE sha256 = ?", (offset, int(offset == size), sha256)
            )
        return Changed(files=True)


def note(tx: Connection, envelope: Envelope) -> None:
    """Which originals a command promised, in the caller's transaction."""
    rows = [(blob.sha256, blob.original.sha256, envelope.id) for blob in envelope.blobs if blob.original]
    if rows:
        tx.exec_driver_sql(_NOTE, rows)
