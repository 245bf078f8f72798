"""What came of every attempt to deliver a command, kept beside the outbox: the first, and the last fifty."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache.moments import from_int, to_int
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult

KEPT: Final = 50
"""So many of the latest attempts are kept, and the first one."""

_NEXT: Final = "1 + max(o.attempts, coalesce((SELECT max(no) FROM attempt a WHERE a.command = o.id), 0))"
BEGIN: Final = (
    f"INSERT INTO attempt (command, no, at, way, fate) SELECT o.id, {_NEXT}, ?, ?, 'begun' FROM outbox o"  # noqa: S608
    " WHERE o.state = 'waiting' AND o.last_attempt_at IS NOT ? AND o.id IN (SELECT value FROM json_each(?))"
)
FAIL: Final = (
    "UPDATE attempt SET fate = ?, title = ?, detail = ?, advice = ?, article = ?"
    " WHERE at = ? AND fate = 'begun' AND command IN (SELECT value FROM json_each(?))"
)
ADD: Final = (
    "INSERT INTO attempt (command, no, at, way, fate, title, detail, advice, article)"  # noqa: S608
    f" SELECT o.id, {_NEXT}, ?, ?, ?, ?, ?, ?, ? FROM outbox o WHERE o.id = ?"
)
# An answer belongs to the attempt that waits for it; a refusal also to the one that told the same of its request.
ANSWER: Final = (
    "UPDATE attempt SET fate = ?, title = ?, detail = ?, advice = ?, article = ? WHERE command = ? AND way = ?"
    " AND no = (SELECT max(no) FROM attempt WHERE command = ?)"
    " AND (fate = 'begun' OR (fate = 'not_taken' AND title = ? AND detail = ?))"
)
THIN: Final = (
    "DELETE FROM attempt WHERE command IN (SELECT value FROM json_each(?))"
    " AND no > (SELECT min(no) FROM attempt a WHERE a.command = attempt.command)"
    " AND no <= (SELECT max(no) FROM attempt a WHERE a.command = attempt.command) - ?"
)
READ: Final = "SELECT at, way, fate, title, detail, advice, article FROM attempt WHERE command = ? ORDER BY no"
MADE: Final = (
    "SELECT max(o.attempts, coalesce((SELECT max(no) FROM attempt a WHERE a.command = o.id), 0))"
    " FROM outbox o WHERE o.id = ?"
)


class Way(StrEnum):
    """How a command travelled."""

    LINE = "line"
    COURIER = "courier"


class Fate(StrEnum):
    """What came of an attempt; the last five are the district's own answers.

    BEGUN: no answer yet. NOT_TAKEN: certainly without effect. UNANSWERED: it may have arrived. STOPPED: an attachment
    did not get through, the command itself has not left.
    """

    BEGUN = "begun"
    NOT_TAKEN = "not_taken"
    UNANSWERED = "unanswered"
    STOPPED = "stopped"
    EXPORTED = "exported"
    APPLIED = "applied"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    RETRY_LATER = "retry_later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One attempt, begun at `at` by this machine's clock; the sentences are of its problem, empty without one."""

    at: datetime
    way: Way
    fate: Fate
    title: str = ""
    detail: str = ""
    advice: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The attempts that are kept, oldest first, and how many between or before them are not."""

    attempts: tuple[Attempt, ...] = ()
    left_out: int = 0


def begin(tx: Connection, ids: Sequence[str], at: datetime, way: Way = Way.LINE) -> None:
    """An attempt begins; before the outbox counts it, which tells whether it is a new one."""
    names, moment = json.dumps(list(ids)), to_int(at)
    tx.exec_driver_sql(BEGIN, (moment, way, moment, names))
    _thin(tx, names)


def fail(tx: Connection, ids: Sequence[str], at: datetime, problem: Problem | None, *, never_left: bool) -> None:
    """The attempt begun at `at` came to nothing, or nobody knows to what."""
    fate = Fate.NOT_TAKEN if never_left else Fate.UNANSWERED
    tx.exec_driver_sql(FAIL, (fate, *_words(problem), to_int(at), json.dumps(list(ids))))


def add(
    tx: Connection, command: str, at: datetime, fate: Fate, problem: Problem | None = None, way: Way = Way.LINE
) -> None:
    """Something that is over at once: an answer nobody waited for, a stopped upload, an export."""
    tx.exec_driver_sql(ADD, (to_int(at), way, fate, *_words(problem), command))
    _thin(tx, json.dumps([command]))


def answer(tx: Connection, result: CommandResult, at: datetime, way: Way = Way.LINE) -> None:
    """The district's answer, to the attempt that waits for it or as a line of its own."""
    fate, problem = Fate(result.outcome.value), result.problem
    said = (problem.title, problem.detail) if problem else ("", "")
    found = tx.exec_driver_sql(ANSWER, (fate, *_words(problem), result.id, way, result.id, *said))
    if not found.rowcount:
        add(tx, result.id, at, fate, problem, way)


def read(connection: Connection, command: str) -> History:
    """The history of one command."""
    rows = connection.exec_driver_sql(READ, (command,)).fetchall()
    made = int(connection.exec_driver_sql(MADE, (command,)).scalar() or 0)
    return History(attempts=tuple(_attempt(row) for row in rows), left_out=max(made - len(rows), 0))


def _thin(tx: Connection, names: str) -> None:
    tx.exec_driver_sql(THIN, (names, KEPT))


def _attempt(row: Any) -> Attempt:
    at, way, fate, title, detail, advice, article = row
    return Attempt(
        at=from_int(at), way=Way(way), fate=Fate(fate), title=title, detail=detail, advice=advice, article=article
    )


def _words(problem: Problem | None) -> tuple[str, str, str, str]:
    return (problem.title, problem.detail, problem.advice, problem.article) if problem else ("", "", "", "")
