"""Opens the district's database file: write-ahead log, durable commits, one writer at a time."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event, insert, select

from sync.district.store.tables import STORE_VERSION, meta, metadata
from sync.district.store.upgrades import upgrade

BUSY_SECONDS: Final = 30
POOL: Final = 40


class NewerStore(RuntimeError):
    """The database was written by a newer version of this program."""


class NoDistrict(RuntimeError):
    """The folder holds no district yet."""


def open_engine(file: Path) -> Engine:
    """An engine on `file`; transactions are begun explicitly, so that a writer takes its lock at once."""
    engine = create_engine(
        f"sqlite:///{file}",
        pool_size=POOL,
        max_overflow=POOL,
        connect_args={"timeout": BUSY_SECONDS},
        # An error message with its parameters would carry a reporter's data into the log.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    return engine


def create_tables(engine: Engine) -> None:
    """Make the tables that are missing, bring on those of an earlier program, write the version. Raises NewerStore."""
    with engine.connect() as connection, transaction(connection):
        _create(connection)


def begin(connection: Connection, *, writing: bool = False) -> None:
    """Begin a transaction where we say, a writer's with its lock at once.

    Spoken to the driver directly: every other statement would pay for a listener.
    """
    connection.connection.cursor().execute("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """A write transaction: all of it is on disk when the block ends, or nothing is."""
    begin(connection, writing=True)
    with connection.begin():
        yield


def _create(connection: Connection) -> None:
    metadata.create_all(connection)
    row = connection.execute(select(meta.c.value).where(meta.c.name == "store_version")).scalar()
    if row is None:
        connection.execute(insert(meta).values(name="store_version", value=str(STORE_VERSION).encode()))
    elif int(row) > STORE_VERSION:
        raise NewerStore(f"数据库版本 {int(row)} 比本程序新，请升级程序后再打开")
    elif int(row) < STORE_VERSION:
        upgrade(connection, int(row))


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    # The driver's own BEGIN would come late and without a lock; ours is spoken by `begin`.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-16000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
