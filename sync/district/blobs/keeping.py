"""Where blobs lie, and which unit may see which."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, String, and_, bindparam, insert, or_, select

from sync.contract.commands import BlobRef
from sync.contract.pages import Entity, Gone
from sync.district.blobs.originals import promised
from sync.district.store.moments import stored
from sync.district.store.tables import blob, feed, order_blob, upload
from sync.district.store.transaction import Transaction
from sync.regulation.orders import Attachment


def blob_file(root: Path, sha256: str) -> Path:
    """Where a complete blob lies in the district's folder."""
    return root / "blobs" / sha256[:2] / sha256


def visible_size(connection: Connection, unit: str, sha256: str) -> int | None:
    """Size in bytes of a blob that the unit brought itself or holds an order with; None otherwise (R3.1).

    What belongs to an order that was taken from the unit for secrecy is not read by whoever brought it either (R17.1).
    Whoever sees a smaller copy sees its original, once the unit that promised it has it itself: otherwise content of
    others could be named as the original of one's own copy, and so be read.
    """
    if withheld(connection, unit, sha256):
        return None
    known = _own_size(connection, unit, sha256)
    if known is not None:
        return known
    units = [promiser for copy, promiser in promised(connection, sha256) if _sees(connection, unit, copy)]
    return next((size for one in units if (size := _own_size(connection, one, sha256)) is not None), None)


def awaited(connection: Connection, unit: str, sha256: str) -> bool:
    """True when this is the original of a copy that the unit sees, promised and not here yet."""
    return any(_sees(connection, unit, copy) for copy, _ in promised(connection, sha256))


def withheld(connection: Connection, unit: str, sha256: str) -> bool:
    """True for a file, or its original, of an order taken from the unit for secrecy, and of none that it still sees."""
    names = [sha256, *(copy for copy, _ in promised(connection, sha256))]
    found = set(connection.execute(_standing(), {"unit_id": unit, "hashed": names}).scalars())
    return Gone.REDACTED.value in found and None not in found


def _sees(connection: Connection, unit: str, sha256: str) -> bool:
    return _own_size(connection, unit, sha256) is not None


def _own_size(connection: Connection, unit: str, sha256: str) -> int | None:
    return connection.execute(_own(), {"unit_id": unit, "hashed": sha256}).scalar()


@cache
def _standing() -> Select[Any]:
    """How the orders with one of these files stand in the unit's feed."""
    in_feed = and_(
        feed.c.entity == Entity.ORDER.value,
        feed.c.entity_id == order_blob.c.order,
        feed.c.scope == bindparam("unit_id", type_=String),
    )
    hashed = bindparam("hashed", type_=String, expanding=True)
    return select(feed.c.gone).select_from(order_blob.join(feed, in_feed)).where(order_blob.c.sha256.in_(hashed))


@cache
def _own() -> Select[Any]:
    unit, sha256 = bindparam("unit_id", type_=String), bindparam("hashed", type_=String)
    brought = select(upload.c.sha256).where(upload.c.sha256 == sha256, upload.c.unit == unit, upload.c.complete)
    in_feed = and_(feed.c.entity == Entity.ORDER.value, feed.c.entity_id == order_blob.c.order, feed.c.scope == unit)
    held = (
        select(order_blob.c.sha256)
        .select_from(order_blob.join(feed, in_feed))
        .where(order_blob.c.sha256 == sha256, feed.c.gone.is_(None))
    )
    return select(blob.c.size).where(blob.c.sha256 == sha256, or_(brought.exists(), held.exists()))


def attachments_of(connection: Connection, unit: str, refs: Sequence[BlobRef]) -> tuple[Attachment, ...] | str:
    """What a command of `unit` brings, or the name of the first attachment that is not complete here.

    Who added it and when is left to its effect, so that both ends say the same (R14.4 asks which unit's paper it is).
    """
    found = []
    for ref in refs:
        size = _own_size(connection, unit, ref.sha256)
        if size is None:
            size = visible_size(connection, unit, ref.sha256)
        if size is None:
            return ref.name
        found.append(Attachment(sha256=ref.sha256, name=ref.name, size=size, media_type=ref.media_type))
    return tuple(found)


def note_complete(tx: Transaction, unit: str, sha256: str, size: int, now: datetime) -> None:
    """The content is whole and verified; the blob exists from here on."""
    if tx.connection.execute(select(blob.c.sha256).where(blob.c.sha256 == sha256)).first() is None:
        tx.connection.execute(insert(blob).values(sha256=sha256, size=size, completed_at=stored(now)))
    where = (upload.c.sha256 == sha256, upload.c.unit == unit)
    tx.connection.execute(upload.update().where(*where).values(complete=True))
