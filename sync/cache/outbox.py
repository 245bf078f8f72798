"""Commands on their way: kept word for word as signed, sent per order in turn and what is due soonest first."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import settling, shelf
from sync.cache.changed import NOTHING, Changed
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.drafts import Draft, insert
from sync.cache.errors import BlobUnknown, TooLate
from sync.cache.feed import REASONS
from sync.cache.moments import to_int
from sync.cache.outbox_item import COLUMNS, OutboxItem, OutboxState, item_of
from sync.contract import codec
from sync.contract.clock import Clock
from sync.contract.commands import Envelope
from sync.contract.pages import Change, Gone
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult

__all__ = ["Outbox", "OutboxItem", "OutboxState"]

# The head of an order is its first command that still waits. One that was refused or conflicts does not hold back the
# later ones: the district judges each by itself, and an extension asked in time must not miss its moment (R12.9).
HEADS: Final = "turn IN (SELECT min(turn) FROM outbox WHERE state = 'waiting' GROUP BY order_id)"
READY: Final = (
    f"SELECT {COLUMNS} FROM outbox WHERE {HEADS}"  # noqa: S608 - columns of our own
    " AND coalesce(hold_until, 0) <= ? AND coalesce(next_try, 0) <= ? ORDER BY coalesce(due, 1 << 62), turn LIMIT ?"
)
LEAVES: Final = (
    "UPDATE outbox SET attempts = attempts + 1, last_attempt_at = ?, was_there = maybe_there, maybe_there = 1"
    " WHERE state = 'waiting' AND last_attempt_at IS NOT ? AND id IN (SELECT value FROM json_each(?))"
)
HURRY: Final = "UPDATE outbox SET hold_until = NULL, next_try = NULL WHERE id = ? AND state = 'waiting'"
WRITTEN: Final = "SELECT o.fields, f.gone FROM outbox o LEFT JOIN fact f ON f.id = o.order_id WHERE o.id = ?"
SHOWN: Final = (
    "ORDER BY state IN ('delivered', 'withdrawn'),"
    " CASE WHEN state IN ('delivered', 'withdrawn') THEN -turn ELSE turn END"
)
FAILED: Final = (
    "UPDATE outbox SET next_try = ?, maybe_there = CASE WHEN ? THEN was_there ELSE 1 END,"
    " reason_title = ?, reason_detail = ?, reason_advice = ?"
    " WHERE state = 'waiting' AND last_attempt_at = ? AND id IN (SELECT value FROM json_each(?))"
)


class Outbox:
    """Commands from the moment the user gave them until their receipt, and after."""

    def __init__(self, database: Database, directory: Directory, clock: Clock) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory
        self._clock = clock

    def put(
        self, envelope: Envelope, *, due: datetime | None, hold_until: datetime | None = None, draft: str | None = None
    ) -> Changed:
        """Take a signed command in and its draft out, in one transaction. Raises BlobUnknown, DiskFull.

        `due` decides the order of sending; until `hold_until` it can be taken back and is not sent.
        """
        with self._database.write() as tx:
            self._check_blobs(tx, envelope)
            number, subject = _named(tx, envelope.order)
            fields = tx.exec_driver_sql("DELETE FROM draft WHERE id = ? RETURNING fields", (draft,)).scalar()
            tx.exec_driver_sql(
                "INSERT INTO outbox (id, order_id, number, subject, verb, envelope, fields, state, due, hold_until,"
                " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    envelope.id,
                    envelope.order,
                    number,
                    subject,
                    envelope.type.value,
                    codec.dumps(envelope).decode(),
                    fields or codec.dumps(envelope.payload).decode(),
                    OutboxState.WAITING.value,
                    to_int(due),
                    to_int(hold_until),
                    to_int(self._clock.now()),
                ),
            )
            return self._shown(tx, envelope.order, drafts=draft is not None)

    def ready(self, now: datetime, limit: int) -> list[OutboxItem]:
        """What may be sent at `now`: the head of each order unless held or deferred, soonest due first."""
        with self._database.read() as connection:
            moment = to_int(now)
            return [item_of(row) for row in connection.exec_driver_sql(READY, (moment, moment, limit))]

    def attempted(
        self,
        ids: Sequence[str],
        at: datetime,
        problem: Problem | None = None,
        *,
        next_try: datetime | None = None,
        never_left: bool = False,
    ) -> Changed:
        """Note an attempt: before the first byte leaves, and again with its `problem` when it failed (same `at`).

        From then on the command counts as perhaps delivered, until an answer or `never_left` says that it was not.
        """
        with self._database.write() as tx:
            names = json.dumps(list(ids))
            tx.exec_driver_sql(LEAVES, (to_int(at), to_int(at), names))
            said = settling.reason(problem)
            tx.exec_driver_sql(FAILED, (to_int(next_try), int(never_left), *said, to_int(at), names))
        return Changed(outbox=True)

    def settle(self, results: Sequence[CommandResult], changes: Sequence[Change], now: datetime) -> Changed:
        """Take the district's answers and the rows that came with them, in one transaction."""
        with self._database.write() as tx:
            return settling.settle(tx, self._directory, results, changes, now)

    def withdraw(self, id: str) -> Changed:
        """Take a command back for good (撤回). Raises TooLate when it may have been delivered."""
        with self._database.write() as tx:
            item = self._takable(tx, id)
            return self._withdrawn(tx, item) if item else NOTHING

    def back_to_draft(self, id: str) -> Changed:
        """Turn a command back into a draft that has the command's id (退回草稿). Raises TooLate."""
        with self._database.write() as tx:
            item = self._takable(tx, id)
            if item is None:
                return NOTHING
            fields, gone = tx.exec_driver_sql(WRITTEN, (id,)).one()
            now = self._clock.now()
            draft = Draft(
                id=id,
                order=item.order,
                verb=item.verb,
                fields=codec.loads(fields, dict[str, Any]),
                blobs=item.envelope.blobs,
                created_at=item.created_at,
                saved_at=now,
                parked_reason=REASONS[Gone(gone)] if gone else "",
            )
            insert(tx, draft)
            return self._withdrawn(tx, item) | Changed(drafts=True)

    def hurry(self, id: str) -> Changed:
        """Send it at the next cycle: no hold, no waiting for the next try (立即发送)."""
        with self._database.write() as tx:
            tx.exec_driver_sql(HURRY, (id,))
        return Changed(outbox=True)

    def hurry_all(self) -> Changed:
        """Forget every waiting time for the next try, because the line is back; holds stay."""
        with self._database.write() as tx:
            tx.exec_driver_sql("UPDATE outbox SET next_try = NULL WHERE state = 'waiting'")
        return Changed(outbox=True)

    def all(self) -> list[OutboxItem]:
        """Every command: undecided ones in turn, then the delivered and withdrawn ones, the latest first."""
        return self._select(SHOWN)

    def get(self, id: str) -> OutboxItem | None:
        """One command."""
        return next(iter(self._select("WHERE id = ?", (id,))), None)

    def of(self, order: str) -> list[OutboxItem]:
        """Commands about one order, in turn."""
        return self._select("WHERE order_id = ? ORDER BY turn", (order,))

    def waiting(self) -> int:
        """How many commands are still to be sent or answered."""
        return self._count(OutboxState.WAITING)

    def parked(self) -> int:
        """How many commands need a person: refused ones and conflicts."""
        return self._count(OutboxState.PARKED) + self._count(OutboxState.CONFLICT)

    def next_moment(self) -> datetime | None:
        """When the next command may go; None when one may go at once, or none waits."""
        query = f"SELECT min(max(coalesce(hold_until, 0), coalesce(next_try, 0))) FROM outbox WHERE {HEADS}"  # noqa: S608
        with self._database.read() as connection:
            found = connection.exec_driver_sql(query).scalar()
            return settling.moment(found)

    def _select(self, rest: str, parameters: tuple[Any, ...] = ()) -> list[OutboxItem]:
        with self._database.read() as connection:
            return _items(connection, rest, parameters)

    def _count(self, state: OutboxState) -> int:
        with self._database.read() as connection:
            query = "SELECT count(*) FROM outbox WHERE state = ?"
            return int(connection.exec_driver_sql(query, (state.value,)).scalar_one())

    def _takable(self, tx: Connection, id: str) -> OutboxItem | None:
        item = next(iter(_items(tx, "WHERE id = ?", (id,))), None)
        if item is None or item.state is OutboxState.WITHDRAWN:
            return None
        if item.state is OutboxState.DELIVERED:
            raise TooLate("这一项已经送达区级平台，并且有了回执。", advice="若需更正，请再提交一次办理进展说明。")
        if item.state is OutboxState.WAITING and item.maybe_there:
            raise TooLate
        return item

    def _withdrawn(self, tx: Connection, item: OutboxItem) -> Changed:
        tx.exec_driver_sql("UPDATE outbox SET state = 'withdrawn' WHERE id = ?", (item.id,))
        return self._shown(tx, item.order)

    def _shown(self, tx: Connection, order: str, *, drafts: bool = False) -> Changed:
        shelf.reshelve(tx, self._directory.scene(tx), [order])
        return Changed(orders=frozenset({order}), lists=True, outbox=True, drafts=drafts)

    @staticmethod
    def _check_blobs(tx: Connection, envelope: Envelope) -> None:
        for ref in envelope.blobs:
            if tx.exec_driver_sql("SELECT 1 FROM blob WHERE sha256 = ?", (ref.sha256,)).scalar() is None:
                raise BlobUnknown(detail=ref.sha256)


def _items(connection: Connection, rest: str, parameters: tuple[Any, ...] = ()) -> list[OutboxItem]:
    statement = f"SELECT {COLUMNS} FROM outbox {rest}"  # noqa: S608 - clauses of our own
    return [item_of(row) for row in connection.exec_driver_sql(statement, parameters)]


def _named(tx: Connection, order: str) -> tuple[str, str]:
    found = tx.exec_driver_sql("SELECT number, subject FROM listed WHERE id = ?", (order,)).first()
    return (found[0], found[1]) if found else ("", "")
