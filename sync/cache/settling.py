"""What the district's answers do to the outbox, in one transaction with the rows that came along."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from sync.cache import bases, feed, history, shelf
from sync.cache.changed import Changed
from sync.cache.directory import Directory
from sync.cache.history import Way
from sync.cache.moments import to_int
from sync.contract import codec
from sync.contract.pages import Change
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult, Outcome

RETRY_SECONDS: Final = 30
"""How long to wait where the district does not say."""

STATES: Final[dict[Outcome, str]] = {
    Outcome.APPLIED: "delivered",
    Outcome.DUPLICATE: "delivered",
    Outcome.CONFLICT: "conflict",
    Outcome.REJECTED: "parked",
    Outcome.RETRY_LATER: "waiting",
}
SETTLE: Final = (
    "UPDATE outbox SET state = ?, receipt = ?, receipt_rev = ?, next_try = ?, maybe_there = 0,"
    " reason_title = ?, reason_detail = ?, reason_advice = ?"
    " WHERE id = ? AND state = 'waiting' RETURNING order_id"
)


def settle(
    tx: Connection,
    directory: Directory,
    results: Sequence[CommandResult],
    changes: Sequence[Change],
    now: datetime,
    way: Way = Way.LINE,
) -> Changed:
    """Receipts, refusals and conflicts into the outbox, rows into the facts; a settled command is left alone."""
    orders = {order for result in results if (order := _settle_one(tx, result, now, way))}
    bases.drop(tx, [result.id for result in results if result.receipt])
    changed = feed.apply_changes(tx, directory, changes)
    shelf.reshelve(tx, directory.scene(tx), orders - changed.orders)
    return changed | Changed(orders=frozenset(orders), lists=bool(orders), outbox=bool(orders))


def reason(problem: Problem | None) -> tuple[str, str, str]:
    """Title, detail and advice of a problem, empty where there is none."""
    return (problem.title, problem.detail, problem.advice) if problem else ("", "", "")


def _settle_one(tx: Connection, result: CommandResult, now: datetime, way: Way) -> str | None:
    receipt = result.receipt
    found: str | None = tx.exec_driver_sql(
        SETTLE,
        (
            STATES[result.outcome],
            codec.dumps(receipt).decode() if receipt else None,
            receipt.rev if receipt else None,
            to_int(_next_try(result, now)),
            *reason(result.problem),
            result.id,
        ),
    ).scalar()
    if found is not None:
        history.answer(tx, result, now, way)
    return found


def _next_try(result: CommandResult, now: datetime) -> datetime | None:
    if result.outcome is not Outcome.RETRY_LATER:
        return None
    seconds = result.problem.retry_after if result.problem else None
    return now + timedelta(seconds=RETRY_SECONDS if seconds is None else seconds)
