"""Attachments inside the encrypted file, addressed by their content, and how far each has been uploaded."""

import hashlib
from dataclasses import dataclass
from typing import Final

from sync.cache.changed import Changed
from sync.cache.database import Database
from sync.cache.errors import CacheProblem
from sync.cache.moments import to_int
from sync.contract.clock import Clock
from sync.contract.commands import BlobRef
from sync.contract.version import MAX_BLOB_BYTES

PIECE: Final = 256 * 1024

# An attachment is owed to the district when a command that is still to be sent names it.
OWED: Final = (
    "SELECT b.sha256, b.name, b.size, b.media_type, b.offset, min(coalesce(o.due, 1 << 62)) AS soonest, min(o.turn)"
    " FROM outbox o, json_each(o.envelope, '$.blobs') r JOIN blob b ON b.sha256 = r.value ->> '$.sha256'"
    " WHERE o.state = 'waiting' AND NOT b.uploaded GROUP BY b.sha256 ORDER BY soonest, min(o.turn)"
)


class AttachmentTooLarge(CacheProblem):
    """Over MAX_BLOB_BYTES."""

    title = "附件太大"
    cause = f"单个附件不能超过 {MAX_BLOB_BYTES // 1024 // 1024} MB。"
    advice = "请压缩图片或分成几个文件后再添加。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """An attachment that the district still lacks; `offset` bytes of it are known to be there."""

    ref: BlobRef
    offset: int


class Blobs:
    """Attachments by SHA-256 (hex)."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._clock = clock

    def add(self, data: bytes, name: str, media_type: str) -> BlobRef:
        """Keep a file; the same content is kept once. Raises AttachmentTooLarge, DiskFull."""
        if len(data) > MAX_BLOB_BYTES:
            raise AttachmentTooLarge
        sha = hashlib.sha256(data).hexdigest()
        with self._database.write() as tx:
            made = tx.exec_driver_sql(
                "INSERT OR IGNORE INTO blob (sha256, name, media_type, size, added_at) VALUES (?, ?, ?, ?, ?)",
                (sha, name, media_type, len(data), to_int(self._clock.now())),
            )
            if made.rowcount and data:
                pieces = [(sha, start, data[start : start + PIECE]) for start in range(0, len(data), PIECE)]
                tx.exec_driver_sql("INSERT INTO piece (sha256, start, bytes) VALUES (?, ?, ?)", pieces)
        return BlobRef(sha256=sha, name=name, size=len(data), media_type=media_type)

    def read(self, sha: str, start: int = 0, size: int | None = None) -> bytes:
        """The content, or `size` bytes of it from `start`. Raises KeyError when it is not here."""
        with self._database.read() as connection:
            total = connection.exec_driver_sql("SELECT size FROM blob WHERE sha256 = ?", (sha,)).scalar()
            if total is None:
                raise KeyError(sha)
            end = total if size is None else min(total, start + size)
            query = "SELECT bytes FROM piece WHERE sha256 = ? AND start > ? AND start < ? ORDER BY start"
            pieces = connection.exec_driver_sql(query, (sha, start - PIECE, end)).scalars()
            skip = start % PIECE
            return b"".join(pieces)[skip : skip + end - start]

    def has(self, sha: str) -> bool:
        """True when the content is here."""
        return self._database.value("SELECT 1 FROM blob WHERE sha256 = ?", sha) is not None

    def ref(self, sha: str) -> BlobRef | None:
        """What a file is that is here."""
        with self._database.read() as connection:
            query = "SELECT name, size, media_type FROM blob WHERE sha256 = ?"
            row = connection.exec_driver_sql(query, (sha,)).first()
            return BlobRef(sha256=sha, name=row[0], size=row[1], media_type=row[2]) if row else None

    def missing_uploads(self) -> list[Upload]:
        """Attachments that waiting commands name and the district lacks, for what is due soonest first."""
        with self._database.read() as connection:
            return [
                Upload(ref=BlobRef(sha256=row[0], name=row[1], size=row[2], media_type=row[3]), offset=row[4])
                for row in connection.exec_driver_sql(OWED)
            ]

    def uploaded(self, sha: str, done: bool = True) -> Changed:
        """The district has it; `done` False: it says that it has not, so begin anew."""
        with self._database.write() as tx:
            tx.exec_driver_sql("UPDATE blob SET uploaded = ?, offset = 0 WHERE sha256 = ?", (int(done), sha))
        return Changed(outbox=True)

    def is_uploaded(self, sha: str) -> bool:
        """True when the district is known to have it."""
        return bool(self._database.value("SELECT uploaded FROM blob WHERE sha256 = ?", sha))

    def offset(self, sha: str) -> int:
        """How many bytes the district is known to have."""
        return int(self._database.value("SELECT offset FROM blob WHERE sha256 = ?", sha) or 0)

    def set_offset(self, sha: str, offset: int) -> Changed:
        """Note how many bytes the district has."""
        with self._database.write() as tx:
            tx.exec_driver_sql("UPDATE blob SET offset = ? WHERE sha256 = ?", (offset, sha))
        return Changed(outbox=True)
