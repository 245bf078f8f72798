"""Originals that follow their smaller copies: announced by a signed command, better versions of the same attachment."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from sync.contract.commands import BlobRef, Original
from sync.district.store.tables import original
from sync.district.store.transaction import Transaction


def announce(tx: Transaction, unit: str, refs: Sequence[BlobRef]) -> None:
    """Keep which originals a unit's command promised for its copies; the first word on a copy stays."""
    for ref in refs:
        where = (original.c.copy == ref.sha256, original.c.unit == unit)
        if ref.original and tx.connection.execute(select(original.c.copy).where(*where)).first() is None:
            row = {"copy": ref.sha256, "unit": unit, "sha256": ref.original.sha256, "size": ref.original.size}
            tx.connection.execute(insert(original).values(**row))


def original_of(connection: Connection, copy: str) -> Original | None:
    """The original announced for a copy, here already or not."""
    row = connection.execute(select(original).where(original.c.copy == copy).order_by(original.c.unit)).first()
    return Original(sha256=row.sha256, size=row.size) if row else None


def promised(connection: Connection, sha256: str) -> list[tuple[str, str]]:
    """Copies whose original this is said to be, each with the unit that said so."""
    rows = connection.execute(select(original.c.copy, original.c.unit).where(original.c.sha256 == sha256))
    return [(row.copy, row.unit) for row in rows]
