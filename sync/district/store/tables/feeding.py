"""What travels down to each scope, and what a scope has by count and sum."""

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table

from sync.district.store.tables.ground import metadata

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
