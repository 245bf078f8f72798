"""Brings the database of an earlier program to the present tables, step by step; new tables come by themselves."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection, update

from sync.district import manifest
from sync.district.people import known
from sync.district.store.tables import STORE_VERSION, meta

Step = Callable[[Connection], object]


def _saying(statement: str) -> Step:
    return lambda connection: connection.exec_driver_sql(statement)


STEPS: Final[dict[int, Step]] = {
    2: _saying(f"ALTER TABLE feed ADD COLUMN since BIGINT NOT NULL DEFAULT {2**62}"),
    3: manifest.count_anew,
    4: known.know_by_sessions,
}
"""Version → what makes it out of the one before."""


def upgrade(connection: Connection, version: int) -> None:
    """All steps after `version`, and the new version; inside the caller's transaction."""
    for number in range(version + 1, STORE_VERSION + 1):
        STEPS[number](connection)
    written = str(STORE_VERSION).encode()
    connection.execute(update(meta).where(meta.c.name == "store_version").values(value=written))
