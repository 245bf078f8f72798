"""Uploads in pieces (tus 1.0): each piece lasts as soon as it is written, and only verified content becomes a blob."""

import hashlib
import os
import threading
from pathlib import Path
from typing import Final

from sqlalchemy import insert, select

from sync.district.blobs.keeping import blob_file, note_complete, visible_size
from sync.district.district import District
from sync.district.store.tables import upload

NAME_LENGTH: Final = 255
MEDIA_TYPE_LENGTH: Final = 120


class WrongChecksum(ValueError):
    """The whole content is not what its SHA-256 promised; the upload starts over."""


class TakenOver(RuntimeError):
    """A newer connection continues this upload."""


class Uploads:
    """The uploads of one district, each kept per unit until it is whole."""

    def __init__(self, district: District) -> None:
        self._district = district
        self._lock = threading.Lock()
        self._writers: dict[Path, object] = {}

    def begin(self, unit: str, sha256: str, size: int, name: str, media_type: str) -> int:
        """Make room for an upload, or find it again; returns the bytes that are here already."""
        with self._district.read() as connection:
            known = visible_size(connection, unit, sha256)
        if known is not None:
            return known
        with self._district.begin() as tx:
            where = (upload.c.sha256 == sha256, upload.c.unit == unit)
            if tx.connection.execute(select(upload.c.size).where(*where)).first() is None:
                row = {"sha256": sha256, "unit": unit, "size": size}
                words = {"name": name[:NAME_LENGTH], "media_type": media_type[:MEDIA_TYPE_LENGTH]}
                tx.connection.execute(insert(upload).values(**row, **words, complete=False))
        part = self._part(unit, sha256)
        part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.touch()
        return part.stat().st_size

    def standing(self, unit: str, sha256: str) -> tuple[int, int] | None:
        """Bytes here and bytes in all, None when the unit never began this upload."""
        with self._district.read() as connection:
            whole = visible_size(connection, unit, sha256)
            if whole is not None:
                return whole, whole
            where = (upload.c.sha256 == sha256, upload.c.unit == unit)
            size = connection.execute(select(upload.c.size).where(*where)).scalar()
        part = self._part(unit, sha256)
        return None if size is None else (part.stat().st_size if part.is_file() else 0, size)

    def complete(self, unit: str, sha256: str) -> bool:
        """True when nothing is left to bring."""
        with self._district.read() as connection:
            return visible_size(connection, unit, sha256) is not None

    def take_over(self, unit: str, sha256: str) -> object:
        """A token for the one connection that may write from now on; an older, half-dead one loses its own."""
        with self._lock:
            token = self._writers[self._part(unit, sha256)] = object()
        return token

    def append(self, token: object, unit: str, sha256: str, piece: bytes) -> int:
        """Add a piece at the end; returns the new offset. Raises TakenOver."""
        part = self._part(unit, sha256)
        with self._lock:
            if self._writers.get(part) is not token:
                raise TakenOver(sha256)
            part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with part.open("ab") as file:
                file.write(piece)
                return file.tell()

    def finish(self, token: object, unit: str, sha256: str) -> None:
        """Verify the whole content and keep it. Raises WrongChecksum, TakenOver."""
        part = self._part(unit, sha256)
        with self._lock:
            if self._writers.get(part) is not token:
                raise TakenOver(sha256)
            if _digest(part) != sha256:
                os.truncate(part, 0)
                raise WrongChecksum(sha256)
            size = part.stat().st_size
            self._settle(part, blob_file(self._district.root, sha256))
            del self._writers[part]
        with self._district.begin() as tx:
            note_complete(tx, unit, sha256, size, self._district.clock.now())

    def _settle(self, part: Path, final: Path) -> None:
        final.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.replace(final)

    def _part(self, unit: str, sha256: str) -> Path:
        return self._district.root / "uploads" / f"{unit}.{sha256}"


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
