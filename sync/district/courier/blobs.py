"""Attachments out of a parcel: each verified and kept for the sender's unit before any command that names it."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import insert, select

from sync.contract.bounds import SHA256
from sync.contract.commands import BlobRef
from sync.contract.ids import uuid7
from sync.contract.kinds import HEAD_BYTES
from sync.contract.limits import too_large, unfit_kind
from sync.contract.parcel import DamagedParcel
from sync.contract.version import MAX_BLOB_BYTES
from sync.district.blobs.keeping import blob_file, note_complete
from sync.district.blobs.uploads import MEDIA_TYPE_LENGTH, NAME_LENGTH
from sync.district.district import District
from sync.district.store.tables import upload
from sync.district.store.transaction import Transaction


class Arriving:
    """One attachment as it arrives in pieces."""

    def __init__(self, district: District, unit: str, ref: BlobRef, file: BinaryIO, path: Path) -> None:
        self._district, self._unit, self._ref = district, unit, ref
        self._file, self._path = file, path
        self._hash, self._here = hashlib.sha256(), 0

    def add(self, piece: bytes) -> None:
        """The next piece. Raises DamagedParcel when it is more than was said."""
        self._here += len(piece)
        if self._here > self._ref.size:
            raise DamagedParcel
        self._hash.update(piece)
        self._file.write(piece)

    def keep(self) -> str:
        """It is whole; why it is not taken all the same, empty where it is. Raises DamagedParcel."""
        if self._hash.hexdigest() != self._ref.sha256:
            raise DamagedParcel
        self._file.flush()
        if unfit := self._unfit():
            return unfit
        os.fsync(self._file.fileno())
        final = blob_file(self._district.root, self._ref.sha256)
        final.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path.replace(final)
        with self._district.begin() as tx:
            _note(tx, self._unit, self._ref)
            note_complete(tx, self._unit, self._ref.sha256, self._ref.size, self._district.clock.now())
        return ""

    def _unfit(self) -> str:
        with self._path.open("rb") as content:
            head = content.read(HEAD_BYTES)
        limits = self._district.limits
        return too_large(self._ref.size, limits) or unfit_kind(self._ref.name, head, limits)


@contextmanager
def arriving(district: District, unit: str, ref: BlobRef) -> Iterator[Arriving]:
    """Room for one attachment; what was not kept is gone afterwards."""
    if not SHA256.fullmatch(ref.sha256) or not 0 <= ref.size <= MAX_BLOB_BYTES:
        raise DamagedParcel
    path = district.root / "uploads" / f"courier-{uuid7(district.clock.now())}"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with path.open("xb") as file:
            yield Arriving(district, unit, ref, file, path)
    finally:
        path.unlink(missing_ok=True)


def _note(tx: Transaction, unit: str, ref: BlobRef) -> None:
    where = (upload.c.sha256 == ref.sha256, upload.c.unit == unit)
    if tx.connection.execute(select(upload.c.sha256).where(*where)).first() is None:
        row = {"sha256": ref.sha256, "unit": unit, "size": ref.size}
        words = {"name": ref.name[:NAME_LENGTH], "media_type": ref.media_type[:MEDIA_TYPE_LENGTH]}
        tx.connection.execute(insert(upload).values(**row, **words, complete=False))
