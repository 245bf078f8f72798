"""What is told of one unit below, of an urge to it and of what could be urged, and which unit comes first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.regulation.terms import UrgeKind

SILENT_DAYS: Final = 3
"""Working days without any step, while something is owed, after which a unit counts as silent (3 天没有动静)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitBelow:
    """One unit below. The counts are of orders; `open` = those that run and those that were reported.

    `awaited` are past due with an extension undecided (R12.9), `asking` its requests for our word, `chased` the urges
    it has not answered. `last` is its last step, `quiet` the working days since then or since it got what it has,
    whichever is later. `days` are the mean working days from assignment to report over `done` of them.
    """

    id: str
    name: str
    open: int = 0
    unsigned: int = 0
    near: int = 0
    today: int = 0
    overdue: int = 0
    awaited: int = 0
    running: int = 0
    asking: int = 0
    chased: int = 0
    last: datetime | None = None
    quiet: int = 0
    done: int = 0
    days: float | None = None

    @property
    def silent(self) -> bool:
        """True when it owes something and has not stirred for three working days."""
        return self.running > 0 and self.quiet >= SILENT_DAYS

    @property
    def pressing(self) -> int:
        """Orders that are overdue, due today, or near due."""
        return self.overdue + self.today + self.near


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An order that runs at a unit below and may be urged."""

    order_id: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chased:
    """One urge to a unit below. `asked_by` is a unit's name.

    `open` while the answer is owed; `waiting` while the urge itself is still in the outbox, where it may have been
    `sent` without an answer.
    """

    id: str
    order_id: str
    number: str
    subject: str
    asked_by: str
    at: datetime
    kind: UrgeKind
    text: str
    open: bool
    waiting: bool
    sent: bool
    answer: str
    answered_at: datetime | None


def by_trouble(unit: UnitBelow) -> tuple[int | bool | str, ...]:
    """A sort key: overdue, silent, due today, unsigned, near due, waiting for our word, load; then by name."""
    return (
        *(-unit.overdue, not unit.silent, -unit.today, -unit.unsigned),
        *(-unit.near, -unit.asking, -unit.open, unit.name),
    )
