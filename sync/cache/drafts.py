"""What the user is writing: kept the moment `save` returns, whatever happens to the program after that."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import shelf
from sync.cache.changed import NOTHING, Changed
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.moments import from_int, to_int
from sync.contract import codec
from sync.contract.clock import Clock
from sync.contract.commands import BlobRef
from sync.contract.ids import uuid7
from sync.regulation.terms import Verb

COLUMNS: Final = "id, order_id, verb, fields, blobs, created_at, saved_at, parked_reason"
LAST: Final = "WHERE order_id = ? AND verb = ? ORDER BY saved_at DESC, id DESC LIMIT 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One editor's content. `fields` are named as those of the act; `saved_at` is None before the first word.

    `parked_reason` says why the order is no longer here.
    """

    id: str
    order: str
    verb: Verb
    fields: dict[str, Any]
    blobs: tuple[BlobRef, ...]
    created_at: datetime
    saved_at: datetime | None
    parked_reason: str = ""


class Drafts:
    """Drafts by order and verb. One that was opened and never written to is no draft, and is not shown."""

    def __init__(self, database: Database, directory: Directory, clock: Clock) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory
        self._clock = clock

    def open(self, order: str, verb: Verb) -> Draft:
        """The draft last saved for this order and verb, or a new empty one."""
        with self._database.write() as tx:
            found = _select(tx, LAST, (order, verb.value))
            return found[0] if found else self._begun(tx, order, verb)

    def begin(self, order: str, verb: Verb) -> Draft:
        """A new empty draft, whatever others of this verb there are."""
        with self._database.write() as tx:
            return self._begun(tx, order, verb)

    def save(self, id: str, fields: dict[str, Any], blobs: tuple[BlobRef, ...] | None = None) -> Changed:
        """Keep what was written: on disk when this returns. Raises KeyError for a discarded draft, DiskFull."""
        with self._database.write() as tx:
            before = tx.exec_driver_sql("SELECT order_id, saved_at FROM draft WHERE id = ?", (id,)).first()
            if before is None:
                raise KeyError(id)
            tx.exec_driver_sql(
                "UPDATE draft SET fields = ?, blobs = coalesce(?, blobs), saved_at = ? WHERE id = ?",
                (_text(fields), None if blobs is None else _text(blobs), to_int(self._clock.now()), id),
            )
            if before[1] is not None:
                return Changed(drafts=True)
            return self._shown(tx, before[0])

    def discard(self, id: str) -> Changed:
        """Throw a draft away, at the user's word."""
        with self._database.write() as tx:
            order = tx.exec_driver_sql("DELETE FROM draft WHERE id = ? RETURNING order_id", (id,)).scalar()
            return self._shown(tx, order) if order else NOTHING

    def get(self, id: str) -> Draft | None:
        """One draft."""
        with self._database.read() as connection:
            return next(iter(_select(connection, "WHERE id = ?", (id,))), None)

    def of(self, order: str) -> list[Draft]:
        """Drafts about one order, the last saved first."""
        with self._database.read() as connection:
            return _select(connection, "WHERE order_id = ? AND saved_at IS NOT NULL ORDER BY saved_at DESC", (order,))

    def all(self) -> list[Draft]:
        """Every draft, the last saved first."""
        with self._database.read() as connection:
            return _select(connection, "WHERE saved_at IS NOT NULL ORDER BY saved_at DESC")

    def _begun(self, tx: Connection, order: str, verb: Verb) -> Draft:
        now = self._clock.now()
        draft = Draft(id=uuid7(now), order=order, verb=verb, fields={}, blobs=(), created_at=now, saved_at=None)
        insert(tx, draft)
        return draft

    def _shown(self, tx: Connection, order: str) -> Changed:
        shelf.reshelve(tx, self._directory.scene(tx), [order])
        return Changed(orders=frozenset({order}), lists=True, drafts=True)


def insert(tx: Connection, draft: Draft) -> None:
    """Write a draft's row; one with the same id is replaced."""
    tx.exec_driver_sql(
        f"INSERT OR REPLACE INTO draft ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - columns of our own
        (
            draft.id,
            draft.order,
            draft.verb.value,
            _text(draft.fields),
            _text(draft.blobs),
            to_int(draft.created_at),
            to_int(draft.saved_at),
            draft.parked_reason,
        ),
    )


def sweep(tx: Connection) -> None:
    """Forget editors that were opened and never written to; only while nobody has one open."""
    tx.exec_driver_sql("DELETE FROM draft WHERE saved_at IS NULL")


def _select(connection: Connection, rest: str, parameters: tuple[Any, ...] = ()) -> list[Draft]:
    statement = f"SELECT {COLUMNS} FROM draft {rest}"  # noqa: S608 - clauses of our own
    return [_draft(row) for row in connection.exec_driver_sql(statement, parameters)]


def _draft(row: Any) -> Draft:
    return Draft(
        id=row[0],
        order=row[1],
        verb=Verb(row[2]),
        fields=codec.loads(row[3], dict[str, Any]),
        blobs=codec.loads(row[4], tuple[BlobRef, ...]),
        created_at=from_int(row[5]),
        saved_at=from_int(row[6]),
        parked_reason=row[7],
    )


def _text(value: Any) -> str:
    return codec.dumps(value).decode()
