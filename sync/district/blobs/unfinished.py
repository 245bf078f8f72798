"""Uploads that are not whole yet: where their bytes lie, how many a unit may announce, and when they are let go."""

import os
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, func, select

from sync.district.blobs.limiting import UNFINISHED_BYTES, over
from sync.district.store.tables import upload
from sync.district.store.transaction import Transaction


class TooMuchUnfinished(RuntimeError):
    """The unit has announced more than it may leave unfinished."""


def part_file(root: Path, unit: str, sha256: str) -> Path:
    """Where the bytes lie until they are whole."""
    return root / "uploads" / f"{unit}.{sha256}"


def touch(part: Path, now: datetime) -> None:
    """Make it, or note that something came; by the district's clock, from which an upload's life is counted."""
    part.touch()
    os.utime(part, (now.timestamp(), now.timestamp()))


def check_room(tx: Transaction, unit: str, size: int) -> None:
    """Raises TooMuchUnfinished when the unit may not begin another upload of `size` bytes."""
    where = (upload.c.unit == unit, upload.c.complete.is_(False))
    announced = tx.connection.execute(select(func.coalesce(func.sum(upload.c.size), 0)).where(*where)).scalar_one()
    if announced and announced + size > UNFINISHED_BYTES:
        raise TooMuchUnfinished(unit)


def let_go(tx: Transaction, root: Path, unit: str, now: datetime) -> None:
    """Forget the unit's uploads of which nothing came for long, and their bytes."""
    where = (upload.c.unit == unit, upload.c.complete.is_(False))
    for sha256 in tx.connection.execute(select(upload.c.sha256).where(*where)).scalars().all():
        part = part_file(root, unit, sha256)
        if not part.is_file() or over(part.stat().st_mtime, now):
            tx.connection.execute(delete(upload).where(*where, upload.c.sha256 == sha256))
            part.unlink(missing_ok=True)
