"""What stands beside the orders: results on their way back, designations, notes of units, versions of the desk."""

from typing import Final

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from sync.district.store.tables.ground import metadata

upstream_push: Final = Table(
    "upstream_push",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("order", ForeignKey("work_order.id"), nullable=False, index=True),
    Column("state", String(20), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("next_try", BigInteger, nullable=False),
    Column("pushed_at", BigInteger),
    Column("acknowledged_at", BigInteger),
    Column("receipt", String(80), nullable=False, default=""),
    Column("fault", String(200), nullable=False, default=""),
    Column("doc", LargeBinary, nullable=False),
    Index("push_by_state", "state", "next_try"),
)
"""Results on their way back to where the orders came from (R5.3)."""

designation: Final = Table(
    "designation",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("unit", ForeignKey("unit.id"), nullable=False, index=True),
    Column("doc", LargeBinary, nullable=False),
)
"""Which 具体承办单位 a unit has designated (R6.7)."""

handover: Final = Table(
    "handover",
    metadata,
    Column("unit", String(64), primary_key=True),
    Column("doc", LargeBinary, nullable=False),
)
"""The 交接单 of a unit as it was written last; advice to its own people, no fact."""

release: Final = Table(
    "release",
    metadata,
    Column("version", String(40), primary_key=True),
    Column("doc", LargeBinary, nullable=False),
    Column("published_at", BigInteger, nullable=False),
    Column("withdrawn_at", BigInteger),
)
"""Versions of the workstation's program as their makers signed them; the one published last is on offer."""
