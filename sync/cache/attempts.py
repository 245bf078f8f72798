"""Which commands may leave now, and what is noted of every attempt; in the caller's transaction."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from sync.cache import history
from sync.cache.moments import from_int, to_int
from sync.cache.outbox_item import OutboxItem, items
from sync.cache.settling import reason
from sync.contract.problems import Problem

# The head of an order is its first command that still waits. One that was refused or conflicts does not hold back the
# later ones: the district judges each by itself, and an extension asked in time must not miss its moment (R12.9).
HEADS: Final = "turn IN (SELECT min(turn) FROM outbox WHERE state = 'waiting' GROUP BY order_id)"
# Moments of this machine's clock that it has not reached again, because it was set back, hold nothing up.
HELD: Final = "coalesce(hold_until, 0) > :now AND created_at <= :now"
DEFERRED: Final = "coalesce(next_try, 0) > :now AND coalesce(last_attempt_at, created_at) <= :now"
READY: Final = f"WHERE {HEADS} AND NOT ({HELD}) AND NOT ({DEFERRED}) ORDER BY coalesce(due, 1 << 62), turn LIMIT :limit"
NEXT: Final = f"SELECT min(max(coalesce(hold_until, 0), coalesce(next_try, 0))) FROM outbox WHERE {HEADS}"  # noqa: S608
LEAVES: Final = (
    "UPDATE outbox SET attempts = attempts + 1, last_attempt_at = ?, was_there = maybe_there, maybe_there = 1"
    " WHERE state = 'waiting' AND last_attempt_at IS NOT ? AND id IN (SELECT value FROM json_each(?))"
)
FAILED: Final = (
    "UPDATE outbox SET next_try = ?, maybe_there = CASE WHEN ? THEN was_there ELSE 1 END,"
    " reason_title = ?, reason_detail = ?, reason_advice = ?"
    " WHERE state = 'waiting' AND last_attempt_at = ? AND id IN (SELECT value FROM json_each(?))"
)


def ready(connection: Connection, now: datetime, limit: int) -> list[OutboxItem]:
    """The head of each order unless held or deferred at `now`, soonest due first."""
    return items(connection, READY, {"now": to_int(now), "limit": limit})


def next_moment(connection: Connection) -> datetime | None:
    """When the next command may go; None when one may go at once, or none waits."""
    return from_int(connection.exec_driver_sql(NEXT).scalar() or None)


def note(
    tx: Connection,
    ids: Sequence[str],
    at: datetime,
    problem: Problem | None,
    *,
    next_try: datetime | None,
    never_left: bool,
) -> None:
    """An attempt begins, or the one begun at the same `at` failed with `problem`."""
    names = json.dumps(list(ids))
    history.begin(tx, ids, at)
    if problem is not None:
        history.fail(tx, ids, at, problem, never_left=never_left)
    tx.exec_driver_sql(LEAVES, (to_int(at), to_int(at), names))
    tx.exec_driver_sql(FAILED, (to_int(next_try), int(never_left), *reason(problem), to_int(at), names))
