"""The encrypted database: a SQLAlchemy pool over keyed connections, one writer at a time, readers never waiting."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from sync.cache import keyed, migrations
from sync.cache.profile import Profile
from sync.cache.rescue.before import keep_before

Parameters = Sequence[Any] | Iterable[Sequence[Any]]


class Database:
    """Transactions on the encrypted file. Every error leaves as a CacheProblem."""

    def __init__(self, profile: Profile, key: bytes) -> None:
        """Open, make or migrate. Raises WrongKey, DamagedCache, NewerCache, DiskFull, CacheUnreachable."""
        profile.make()
        version = keyed.examine(profile, key)
        if not version:
            keyed.prepare(profile, key)
        elif version < keyed.SCHEMA:
            keep_before(profile, version)
        self._writer = threading.RLock()
        self._engine = _engine(profile, key)
        try:
            if version < keyed.SCHEMA:
                with self.write() as tx:
                    migrations.migrate(tx)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent snapshot; never waits for a writer."""
        with _translated(), self._engine.connect() as connection:
            _begin(connection, "BEGIN")
            yield connection

    @contextmanager
    def sweep(self) -> Iterator[Connection]:
        """A snapshot for a reading of everything: the pages that pass are not kept, nor the memory for them."""
        with self.read() as connection, _keeping(connection, keyed.PASSING_KIB):
            yield connection

    def value(self, query: str, *parameters: Any) -> Any:
        """The first column of the first row, or None: for a single look, which is a snapshot by itself and is cheap."""
        with (
            _translated(),
            closing(self._engine.raw_connection()) as connection,
            closing(connection.cursor()) as cursor,
        ):
            cursor.execute(query, parameters)
            found = cursor.fetchone()
        return found[0] if found else None

    @contextmanager
    def write(self, *, refetchable: bool = False) -> Iterator[Connection]:
        """One write transaction: all of it is on disk when the block ends, or nothing is.

        `refetchable` content, which the district can send again, does not wait for the disk: a power cut may take back
        the last pages together with their cursor. It saves a slow disk one wait per page of a first sync.
        """
        with (
            self._writer,
            _translated(),
            self._engine.connect() as connection,
            _patience(connection, refetchable),
            _transaction(connection),
        ):
            yield connection

    def close(self) -> None:
        """Close every connection; the journal is folded into the file by the last one."""
        self._engine.dispose()


def _engine(profile: Profile, key: bytes) -> Engine:
    return create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: keyed.connect(profile.cache_file, key),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        pool_use_lifo=True,  # one connection that remembers many pages, rather than four that remember the same ones
    )


def _begin(connection: Connection, how: str) -> None:
    """Begin where we say, and a writer at once: a read that turned into a write could fail as "locked" unasked.

    The driver runs in autocommit mode. Spoken to it directly: every other statement would pay for a listener.
    """
    connection.connection.cursor().execute(how)


@contextmanager
def _transaction(connection: Connection) -> Iterator[None]:
    _begin(connection, "BEGIN IMMEDIATE")
    with connection.begin():
        yield


@contextmanager
def _patience(connection: Connection, refetchable: bool) -> Iterator[None]:
    cursor = connection.connection.cursor()  # the driver's own: a PRAGMA must not begin a transaction
    if refetchable:
        cursor.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        if refetchable:
            cursor.execute("PRAGMA synchronous = FULL")


@contextmanager
def _keeping(connection: Connection, kib: int) -> Iterator[None]:
    cursor = connection.connection.cursor()
    cursor.execute(f"PRAGMA cache_size = -{kib}")
    try:
        yield
    finally:
        cursor.execute(f"PRAGMA cache_size = -{keyed.KEPT_KIB}")


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise keyed.problem_of(error.orig or error) from error
    except dbapi2.Error as error:
        raise keyed.problem_of(error) from error
