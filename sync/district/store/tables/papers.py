"""Attachments: what came, who brought it, what it was a smaller copy of, and which order has it."""

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, String, Table

from sync.district.store.tables.ground import metadata

blob: Final = Table(
    "blob",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("completed_at", BigInteger, nullable=False),
)

upload: Final = Table(
    "upload",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("unit", ForeignKey("unit.id"), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("name", String(255), nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("complete", Boolean, nullable=False, default=False),
)
"""Who brought which blob; a unit that has not brought it or holds no order with it does not learn that it exists."""

original: Final = Table(
    "original",
    metadata,
    Column("copy", ForeignKey("blob.sha256"), primary_key=True),
    Column("unit", ForeignKey("unit.id"), primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
)
"""Which original a unit's command promised for a smaller copy; it is seen by whoever sees the copy."""

order_blob: Final = Table(
    "order_blob",
    metadata,
    Column("order", ForeignKey("work_order.id"), primary_key=True),
    Column("sha256", ForeignKey("blob.sha256"), primary_key=True, index=True),
)
