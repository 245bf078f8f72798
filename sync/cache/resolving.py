"""What a person decides about a command in conflict; it is closed and replaced in one transaction, the caller's."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection

from sync.cache import bases
from sync.cache.errors import NotInConflict
from sync.cache.moments import from_int, to_int

CLOSE: Final = "UPDATE outbox SET state = 'withdrawn' WHERE id = ? AND state = 'conflict'"
DECIDED: Final = "INSERT INTO resolved (command, choice, successor, at) VALUES (?, ?, ?, ?)"


class Choice(StrEnum):
    """照样再发, 改为记录, 撤回."""

    AGAIN = "again"
    NOTE = "note"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """A new command takes the place of `command`, which is in conflict."""

    command: str
    choice: Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """How a conflict ended; `successor` is the id of the command that took its place, empty after a withdrawal."""

    choice: Choice
    successor: str
    at: datetime


def close(tx: Connection, instead: Instead, successor: str | None, now: datetime) -> None:
    """Close a command in conflict. Raises NotInConflict when it is none (any more): nobody resolves it twice."""
    if not tx.exec_driver_sql(CLOSE, (instead.command,)).rowcount:
        raise NotInConflict
    tx.exec_driver_sql(DECIDED, (instead.command, instead.choice.value, successor, to_int(now)))
    bases.drop(tx, [instead.command])


def resolution_of(connection: Connection, command: str) -> Resolution | None:
    """How the conflict of a command ended, None where there was none or it is still open."""
    query = "SELECT choice, successor, at FROM resolved WHERE command = ?"
    found = connection.exec_driver_sql(query, (command,)).first()
    return Resolution(choice=Choice(found[0]), successor=found[1] or "", at=from_int(found[2])) if found else None
