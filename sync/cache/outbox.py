"""Commands on their way: kept word for word as signed, sent per order in turn and what is due soonest first."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from sync.cache import attempts, bases, byhand, history, resolving, settling, shelf
from sync.cache.changed import NOTHING, Changed
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.history import Fate, History, Way
from sync.cache.outbox_item import OutboxItem, OutboxState, items
from sync.cache.resolving import Choice, Instead
from sync.contract.clock import Clock
from sync.contract.commands import Envelope
from sync.contract.pages import Change
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult

__all__ = ["Outbox", "OutboxItem", "OutboxState"]

UNDECIDED = "WHERE state IN ('waiting', 'parked', 'conflict') ORDER BY turn"
PAST = "WHERE state IN ('delivered', 'withdrawn') ORDER BY turn DESC LIMIT ?"


class Outbox:
    """Commands from the moment the user gave them until their receipt, and after."""

    def __init__(self, database: Database, directory: Directory, clock: Clock) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory
        self._clock = clock

    def put(
        self,
        envelope: Envelope,
        *,
        due: datetime | None,
        hold_until: datetime | None = None,
        draft: str | None = None,
        instead: Instead | None = None,
    ) -> Changed:
        """Take a signed command in and its draft out, in one transaction. Raises BlobUnknown, DiskFull, NotInConflict.

        `due` decides the order of sending; until `hold_until` it can be taken back and is not sent. `instead` closes
        the command in conflict whose place this one takes.
        """
        with self._database.write() as tx:
            now = self._clock.now()
            if instead is not None:
                resolving.close(tx, instead, envelope.id, now)
            scene = self._directory.scene(tx)
            bases.keep(tx, envelope, scene)
            byhand.admit(tx, envelope, scene, due=due, hold_until=hold_until, draft=draft, now=now)
            return self._shown(tx, envelope.order, drafts=draft is not None)

    def ready(self, now: datetime, limit: int) -> list[OutboxItem]:
        """What may be sent at `now`: the head of each order unless held or deferred, soonest due first."""
        with self._database.read() as connection:
            return attempts.ready(connection, now, limit)

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
            attempts.note(tx, ids, at, problem, next_try=next_try, never_left=never_left)
        return Changed(outbox=True)

    def passed(
        self, id: str, at: datetime, fate: Fate, problem: Problem | None = None, *, way: Way = Way.LINE
    ) -> Changed:
        """Note in the history alone what happened to a command on its way: a stopped upload, an export."""
        with self._database.write() as tx:
            history.add(tx, id, at, fate, problem, way)
        return Changed(outbox=True)

    def history(self, id: str) -> History:
        """What came of the attempts to deliver a command."""
        with self._database.read() as connection:
            return history.read(connection, id)

    def settle(
        self,
        results: Sequence[CommandResult],
        changes: Sequence[Change],
        now: datetime,
        *,
        moved: tuple[str, str] | None = None,
        way: Way = Way.LINE,
    ) -> Changed:
        """Take the district's answers and the rows that came with them, in one transaction.

        `moved` says from which cursor to which these rows lead; a feed that stands elsewhere by now stays there.
        """
        with self._database.write() as tx:
            if moved is not None:
                tx.exec_driver_sql("UPDATE feed SET cursor = ? WHERE cursor = ?", (moved[1], moved[0]))
            return settling.settle(tx, self._directory, results, changes, now, way)

    def withdraw(self, id: str) -> Changed:
        """Take a command back for good (撤回). Raises TooLate when it may have been delivered."""
        with self._database.write() as tx:
            item = byhand.withdraw(tx, id)
            return self._shown(tx, item.order) if item else NOTHING

    def back_to_draft(self, id: str) -> Changed:
        """Turn a command back into a draft that has the command's id (退回草稿). Raises TooLate."""
        with self._database.write() as tx:
            item = byhand.back_to_draft(tx, id, self._clock.now())
            return self._shown(tx, item.order, drafts=True) if item else NOTHING

    def give_up(self, id: str, *, keep_words: bool) -> Changed:
        """Withdraw a command in conflict; with `keep_words` it becomes a draft again. Raises NotInConflict."""
        with self._database.write() as tx:
            now = self._clock.now()
            resolving.close(tx, Instead(command=id, choice=Choice.WITHDRAW), None, now)
            item = items(tx, "WHERE id = ?", (id,))[0]
            if keep_words:
                byhand.redraft(tx, item, now)
            return self._shown(tx, item.order, drafts=keep_words)

    def hurry(self, id: str) -> Changed:
        """Send it at the next cycle: no hold, no waiting for the next try (立即发送)."""
        with self._database.write() as tx:
            tx.exec_driver_sql("UPDATE outbox SET hold_until = NULL, next_try = NULL WHERE id = ?", (id,))
        return Changed(outbox=True)

    def all(self, past: int = 200) -> list[OutboxItem]:
        """Every undecided command in turn, then the last `past` delivered and withdrawn ones, the latest first."""
        with self._database.read() as connection:
            return items(connection, UNDECIDED) + items(connection, PAST, (past,))

    def get(self, id: str) -> OutboxItem | None:
        """One command."""
        with self._database.read() as connection:
            return next(iter(items(connection, "WHERE id = ?", (id,))), None)

    def of(self, order: str) -> list[OutboxItem]:
        """Commands about one order, in turn."""
        with self._database.read() as connection:
            return items(connection, "WHERE order_id = ? ORDER BY turn", (order,))

    def waiting(self) -> int:
        """How many commands are still to be sent or answered."""
        return self._count("state = 'waiting'")

    def parked(self) -> int:
        """How many commands need a person: refused ones and conflicts."""
        return self._count("state IN ('parked', 'conflict')")

    def next_moment(self) -> datetime | None:
        """When the next command may go; None when one may go at once, or none waits."""
        with self._database.read() as connection:
            return attempts.next_moment(connection)

    def _count(self, clause: str) -> int:
        query = f"SELECT count(*) FROM outbox WHERE {clause}"  # noqa: S608 - clauses of our own
        return int(self._database.value(query))

    def _shown(self, tx: Connection, order: str, *, drafts: bool = False) -> Changed:
        shelf.reshelve(tx, self._directory.scene(tx), [order])
        return Changed(orders=frozenset({order}), lists=True, outbox=True, drafts=drafts)
