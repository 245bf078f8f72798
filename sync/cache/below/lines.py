"""What one order comes to for the units below: their assignments and the urges to them; pure, per order.

A unit is below where its assignment came down from one of ours: those may be urged by us (R14.5).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sync.cache.moments import to_int
from sync.cache.urged import owes
from sync.regulation.notices import awaits_extension
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import HopState
from sync.regulation.workdays import Calendar, local_day


class Stage(StrEnum):
    """How an assignment below stands; REPORTED waits for a word from above, ENDED brought no result."""

    UNSIGNED = "unsigned"
    HANDLING = "handling"
    AWAITED = "awaited"
    REPORTED = "reported"
    DONE = "done"
    ENDED = "ended"


RUNNING: Final = (Stage.UNSIGNED, Stage.HANDLING, Stage.AWAITED)
PHASES: Final = {**dict.fromkeys(RUNNING, 0), Stage.REPORTED: 1, Stage.DONE: 2, Stage.ENDED: 2}
"""0: the unit owes something; 1: somebody above does; 2: it is over."""

LIVE: Final = {HopState.AWAITING_SIGNATURE: Stage.UNSIGNED, HopState.RESULT_SUBMITTED: Stage.REPORTED}

Urged = tuple[str, str, str, int, str, str, int, str, int | None]
"""urge, unit, asked_by, at, kind, words, open, answer, answered_at."""


@dataclass(frozen=True, slots=True)
class BelowLine:
    """One assignment below, in the columns of the table after `no`; moments as integers."""

    unit: str
    phase: int
    due: int
    turn: int
    stage: str
    provisional: int
    since: int
    moved: int | None
    took: int


def below_lines(order: WorkOrder, unit: str, calendar: Calendar) -> Iterator[BelowLine]:
    """A line for each assignment below `unit`; of several live ones of one unit the latest only."""
    for turn, hop in enumerate(order.assignments):
        if is_below(order, hop, unit) and not (hop.live and hop is not order.hop_of(hop.receiver)):
            yield _line(order, turn, hop, calendar)


def urged(order: WorkOrder, unit: str) -> Iterator[Urged]:
    """The urges to units below `unit`, whoever urged them."""
    for urge in order.chasing.urges if order.chasing else ():
        hop = order.hop(urge.hop)
        if hop is not None and is_below(order, hop, unit):
            at = to_int(urge.answered_at) if urge.answered_at else None
            said = (urge.kind.value, urge.text, int(owes(order, urge)), urge.answer, at)
            yield urge.id, urge.decider, urge.unit, to_int(urge.at), *said


def is_below(order: WorkOrder, hop: Assignment, unit: str) -> bool:
    """True for an assignment that came down from one of `unit`, and is not its own."""
    return hop.receiver != unit and any(above.receiver == unit for above in order.above(hop))


def _line(order: WorkOrder, turn: int, hop: Assignment, calendar: Calendar) -> BelowLine:
    reported = _reported(order, hop)
    stage = _stage(order, hop, done=reported is not None)
    took = working_days(hop.assigned_at, reported, calendar) if reported and stage is Stage.DONE else 0
    moved = max((entry.at for entry in order.timeline if entry.unit == hop.receiver), default=None)
    return BelowLine(
        unit=hop.receiver,
        phase=PHASES[stage],
        due=to_int(hop.due),
        turn=turn,
        stage=stage.value,
        provisional=int(hop.provisional),
        since=to_int(hop.assigned_at),
        moved=to_int(moved) if moved else None,
        took=took,
    )


def _stage(order: WorkOrder, hop: Assignment, *, done: bool) -> Stage:
    if not hop.live or order.state.over:
        return Stage.DONE if done and hop.state is HopState.FINISHED else Stage.ENDED
    if hop.state in LIVE:
        return LIVE[hop.state]
    return Stage.AWAITED if awaits_extension(order, hop) else Stage.HANDLING


def _reported(order: WorkOrder, hop: Assignment) -> datetime | None:
    """When it reported its result the last time: what comes after is the reviewer's time."""
    return next((result.at for result in reversed(order.results) if result.hop == hop.id), None)


def working_days(begun: datetime, ended: datetime, calendar: Calendar) -> int:
    """As deadlines are counted: 0 on the same day, 1 by the end of the next working day."""
    last = local_day(ended)
    days = 0
    for day in calendar.working_days_after(local_day(begun)):
        if day > last:
            break
        days += 1
    return days
