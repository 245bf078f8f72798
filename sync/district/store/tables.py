"""Every table of the district's database, in the order in which they lean on each other.

Moments are stored as integers, microseconds since 1970 UTC, so that they sort and compare on every database.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    event,
)

STORE_VERSION: Final = 7
"""Version of these tables, kept in `meta`."""

metadata: Final = MetaData()

meta: Final = Table(
    "meta", metadata, Column("name", String(40), primary_key=True), Column("value", LargeBinary, nullable=False)
)

handover: Final = Table(
    "handover",
    metadata,
    Column("unit", String(64), primary_key=True),
    Column("doc", LargeBinary, nullable=False),
)
"""The 交接单 of a unit as it was written last; advice to its own people, no fact."""

counter: Final = Table(
    "counter", metadata, Column("name", String(40), primary_key=True), Column("value", BigInteger, nullable=False)
)

unit: Final = Table(
    "unit",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("name", String(80), nullable=False),
    Column("level", String(20), nullable=False),
    Column("parent", ForeignKey("unit.id")),
    Column("code", String(20), nullable=False, default=""),
    Column("rev", Integer, nullable=False, default=1),
)

user: Final = Table(
    "user",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("username", String(60), nullable=False, unique=True),
    Column("name", String(60), nullable=False),
    Column("unit", ForeignKey("unit.id"), nullable=False),
    Column("role", String(20), nullable=False),
    Column("password", String(200), nullable=False),
    Column("active", Boolean, nullable=False, default=True),
)

device: Final = Table(
    "device",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("unit", ForeignKey("unit.id"), nullable=False),
    Column("name", String(120), nullable=False),
    Column("public_key", String(60), nullable=False),
    Column("enrolled_at", BigInteger, nullable=False),
    Column("active", Boolean, nullable=False, default=True),
)

enrolment_code: Final = Table(
    "enrolment_code",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("unit", ForeignKey("unit.id"), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("device", String(36)),
)

device_user: Final = Table(
    "device_user",
    metadata,
    Column("device", ForeignKey("device.id"), primary_key=True),
    Column("user", ForeignKey("user.id"), primary_key=True),
    Column("since", BigInteger, nullable=False),
)
"""Who signed in on which workstation and has not signed out: for them a courier may come when the session is over."""

session: Final = Table(
    "session",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("family", String(36), nullable=False, index=True),
    Column("parent", String(36), nullable=False, index=True),
    Column("user", ForeignKey("user.id"), nullable=False),
    Column("device", ForeignKey("device.id"), nullable=False),
    Column("access_hash", String(64), nullable=False, unique=True),
    Column("access_expires", BigInteger, nullable=False),
    Column("refresh_hash", String(64), nullable=False, unique=True),
    Column("refresh_expires", BigInteger, nullable=False, index=True),
    Column("spent_by", String(64)),
    Column("revoked", Boolean, nullable=False, default=False),
)

failure: Final = Table(
    "failure",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String(160), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("failure_by_key", "key", "at"),
)

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

feed: Final = Table(
    "feed",
    metadata,
    Column("scope", String(64), primary_key=True),
    Column("entity", String(10), primary_key=True),
    Column("entity_id", String(64), primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("gone", String(12)),
    Column("phase", Integer, nullable=False),
    Column("rank", BigInteger, nullable=False),
    Column("since", BigInteger, nullable=False, server_default=str(2**62)),
    Column("knows", Boolean, nullable=False, server_default="0"),
    Index("feed_by_thing", "entity", "entity_id"),
    Index("feed_by_seq", "scope", "seq"),
    Index("feed_by_need", "scope", "phase", "rank", "entity_id"),
)
"""One live row per (scope, thing) with its latest sequence; `phase` and `rank` say how soon a first sync needs it.

`since` is the sequence with which the thing came into the scope: whoever stands at or after it has seen it once.
`knows`: this scope sees the reporter of an order that hides it from others below the district (R17.3).
"""

manifest: Final = Table(
    "manifest",
    metadata,
    Column("scope", String(64), primary_key=True),
    Column("bucket", Integer, primary_key=True),
    Column("count", BigInteger, nullable=False),
    Column("sum", BigInteger, nullable=False),
)
"""How many live rows of the feed each scope has in each bucket and their sum; bucket -1 is the whole scope."""

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

release: Final = Table(
    "release",
    metadata,
    Column("version", String(40), primary_key=True),
    Column("doc", LargeBinary, nullable=False),
    Column("published_at", BigInteger, nullable=False),
    Column("withdrawn_at", BigInteger),
)
"""Versions of the workstation's program as their makers signed them; the one published last is on offer."""
