"""Orders with their steps and the commands that made them, and what is known of many orders together."""

from typing import Final

from sqlalchemy import BigInteger, Column, Connection, ForeignKey, Index, Integer, LargeBinary, String, Table, event

from sync.district.store.tables.ground import metadata

work_order: Final = Table(
    "work_order",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("number", String(40), nullable=False, unique=True),
    Column("upstream_no", String(80), nullable=False, default=""),
    Column("source", String(60), nullable=False),
    Column("rev", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("due_at", BigInteger),
    Column("doc", LargeBinary, nullable=False),
    Column("doc_below", LargeBinary),
    Index("order_by_upstream", "source", "upstream_no"),
    Index("order_by_upstream_no", "upstream_no"),
    Index("order_by_state", "state", "due_at"),
)
"""`doc` is the rendered JSON row; `doc_below` the same without the reporter, where the name may not go down (R17.3)."""

timeline: Final = Table(
    "timeline",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=True),
    Column("order", ForeignKey("work_order.id"), nullable=False, index=True),
    Column("entry", String(60), nullable=False),
    Column("rev", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("verb", String(30), nullable=False),
    Column("unit", String(64), nullable=False),
    Column("doc", LargeBinary, nullable=False),
    Column("link", String(22), nullable=False, server_default=""),
)
"""`link` is the step's link in its order's chain (R21.3)."""


def only_grows(_table: object, connection: Connection, **_more: object) -> None:
    """What was written down stays (R21.3): not even a slip of this program can change or drop a step."""
    if connection.dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            refusal = "BEGIN SELECT RAISE(ABORT, 'the timeline only grows'); END"
            connection.exec_driver_sql(f"CREATE TRIGGER timeline_before_{verb} BEFORE {verb} ON timeline {refusal}")


event.listen(timeline, "after_create", only_grows)

command: Final = Table(
    "command",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("hash", String(64), nullable=False),
    Column("type", String(30), nullable=False),
    Column("order", String(64), nullable=False, index=True),
    Column("device", String(36), nullable=False),
    Column("user", String(36), nullable=False),
    Column("unit", String(64), nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("result", LargeBinary, nullable=False),
    Column("envelope", LargeBinary, nullable=False),
)

source: Final = Table(
    "source",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("added_at", BigInteger, nullable=False),
    Column("position", Integer, nullable=False),
)
"""Where orders come from (R2.1); `added_at` 0: from the beginning."""

repeat_key: Final = Table(
    "repeat_key",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("order", ForeignKey("work_order.id"), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Index("repeat_by_key", "key", "at"),
)
"""What orders may have in common, as digests of their text and telephone: the way to likely repeats."""

precedent: Final = Table(
    "precedent",
    metadata,
    Column("key", String(120), primary_key=True),
    Column("unit", ForeignKey("unit.id"), primary_key=True),
    Column("count", BigInteger, nullable=False),
)
"""How many orders of one place or one matter a unit has handled to their end."""
