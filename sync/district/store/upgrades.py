"""Brings the database of an earlier program to the present tables, step by step; new tables come by themselves."""

from typing import Final

from sqlalchemy import Connection, update

from sync.district.store.tables import STORE_VERSION, meta

STEPS: Final[dict[int, tuple[str, ...]]] = {
    2: (f"ALTER TABLE feed ADD COLUMN since BIGINT NOT NULL DEFAULT {2**62}",),
}
"""Version → what makes it out of the one before."""


def upgrade(connection: Connection, version: int) -> None:
    """All steps after `version`, and the new version; inside the caller's transaction."""
    for number in range(version + 1, STORE_VERSION + 1):
        for statement in STEPS.get(number, ()):
            connection.exec_driver_sql(statement)
    written = str(STORE_VERSION).encode()
    connection.execute(update(meta).where(meta.c.name == "store_version").values(value=written))
