"""Brings the database of an earlier program to the present tables, step by step; new tables come by themselves."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection, update

from sync.district import chaining, manifest, precedents, repeating, sources
from sync.district.people import known
from sync.district.store.tables import STORE_VERSION, meta, work_order

Step = Callable[[Connection], object]


def _saying(statement: str) -> Step:
    return lambda connection: connection.exec_driver_sql(statement)


def _know_the_past(connection: Connection) -> None:
    """Sources, likely repeats and precedents of the orders that are there, and the way to an upstream number."""
    for index in work_order.indexes:
        index.create(connection, checkfirst=True)
    sources.sources_of_old(connection)
    repeating.remember_all(connection)
    precedents.remember_all(connection)


def _know_the_reporter(connection: Connection) -> None:
    """Nobody below the district was let know a hidden reporter before (R17.3)."""
    if "knows" not in {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(feed)")}:
        connection.exec_driver_sql("ALTER TABLE feed ADD COLUMN knows BOOLEAN NOT NULL DEFAULT 0")


STEPS: Final[dict[int, Step]] = {
    2: _saying(f"ALTER TABLE feed ADD COLUMN since BIGINT NOT NULL DEFAULT {2**62}"),
    3: manifest.count_anew,
    4: known.know_by_sessions,
    5: _know_the_past,
    6: chaining.chain_all,
    7: _know_the_reporter,
}
"""Version → what makes it out of the one before."""


def upgrade(connection: Connection, version: int) -> None:
    """All steps after `version`, and the new version; inside the caller's transaction."""
    for number in range(version + 1, STORE_VERSION + 1):
        STEPS[number](connection)
    written = str(STORE_VERSION).encode()
    connection.execute(update(meta).where(meta.c.name == "store_version").values(value=written))
