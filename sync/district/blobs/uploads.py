"""Uploads in pieces (tus 1.0): each piece lasts as soon as it is written, and only verified content becomes a blob."""

import hashlib
import os
import threading
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import delete, insert, select

from sync.contract.kinds import HEAD_BYTES
from sync.contract.limits import unfit_kind
from sync.district.blobs.keeping import blob_file, note_complete, visible_size
from sync.district.blobs.limiting import UNFINISHED_LIFE
from sync.district.blobs.unfinished import check_room, let_go, part_file, touch
from sync.district.district import District
from sync.district.store.tables import upload

NAME_LENGTH: Final = 255
MEDIA_TYPE_LENGTH: Final = 120


class WrongChecksum(ValueError):
    """The whole content is not what its SHA-256 promised; the upload starts over."""


class UnfitContent(ValueError):
    """The content is not of a kind that is taken; the sentence says why. The upload is let go."""


class TakenOver(RuntimeError):
    """A newer connection continues this upload."""


class Uploads:
    """The uploads of one district, each kept per unit until it is whole."""

    def __init__(self, district: District) -> None:
        self._district = district
        self._lock = threading.Lock()
        self._writers: dict[Path, object] = {}

    def begin(self, unit: str, sha256: str, size: int, name: str, media_type: str) -> int:
        """Make room for an upload, or find it again; the bytes that are here already.

        Raises TooMuchUnfinished, UnfitContent.
        """
        with self._district.read() as connection:
            known = visible_size(connection, unit, sha256)
        if known is not None:
            return known
        part = self._part(unit, sha256)
        part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        row = {"sha256": sha256, "unit": unit, "size": size}
        words = {"name": name[:NAME_LENGTH], "media_type": media_type[:MEDIA_TYPE_LENGTH]}
        with self._lock, self._district.begin() as tx:
            let_go(tx, self._district.root, unit, self._district.clock.now())
            where = (upload.c.sha256 == sha256, upload.c.unit == unit)
            if tx.connection.execute(select(upload.c.size).where(*where)).first() is None:
                check_room(tx, unit, size)
                tx.connection.execute(insert(upload).values(**row, **words, complete=False))
            touch(part, self._district.clock.now())
            here = part.stat().st_size
        return here if here < size else self._made_good(unit, sha256, size)

    def expires(self, unit: str, sha256: str) -> datetime | None:
        """When this upload is let go if nothing more comes; None once nothing is left to bring."""
        return None if self.complete(unit, sha256) else self._district.clock.now() + UNFINISHED_LIFE

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
                here = file.tell()
            touch(part, self._district.clock.now())
            return here

    def finish(self, token: object, unit: str, sha256: str) -> None:
        """Verify the whole content and keep it. Raises WrongChecksum, UnfitContent, TakenOver.

        All of it in one turn: between the move of the bytes and the note of it, they would be taken for lost.
        """
        part = self._part(unit, sha256)
        with self._lock:
            if self._writers.get(part) is not token:
                raise TakenOver(sha256)
            if _digest(part) != sha256:
                os.truncate(part, 0)
                raise WrongChecksum(sha256)
            self._check_kind(part, unit, sha256)
            size = part.stat().st_size
            self._settle(part, blob_file(self._district.root, sha256))
            del self._writers[part]
            with self._district.begin() as tx:
                note_complete(tx, unit, sha256, size, self._district.clock.now())

    def _made_good(self, unit: str, sha256: str, size: int) -> int:
        """Finish what was brought as a whole when the machine died or its disk failed: nobody sends a last piece again.

        The bytes that are here then. Raises UnfitContent.
        """
        try:
            self.finish(self.take_over(unit, sha256), unit, sha256)
        except WrongChecksum:
            return 0
        except TakenOver:  # another connection sees to it
            return size
        return size

    def _check_kind(self, part: Path, unit: str, sha256: str) -> None:
        where = (upload.c.sha256 == sha256, upload.c.unit == unit)
        with self._district.read() as connection:
            name = connection.execute(select(upload.c.name).where(*where)).scalar() or sha256
        with part.open("rb") as content:
            unfit = unfit_kind(name, content.read(HEAD_BYTES), self._district.limits) if name != sha256 else ""
        if unfit:
            with self._district.begin() as tx:
                tx.connection.execute(delete(upload).where(*where))
            part.unlink()
            raise UnfitContent(unfit)

    def _settle(self, part: Path, final: Path) -> None:
        final.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.replace(final)

    def _part(self, unit: str, sha256: str) -> Path:
        return part_file(self._district.root, unit, sha256)


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
