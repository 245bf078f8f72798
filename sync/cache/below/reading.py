"""Reads what is kept of the units below: their figures, a unit's orders, the urges to it, and whom one could urge."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sync.cache.below import counting
from sync.cache.below.lines import Stage
from sync.cache.below.units import Chased, Target, UnitBelow
from sync.cache.database import Database
from sync.cache.directory import Directory
from sync.cache.filters import EVER
from sync.cache.listing import LINE, row_of
from sync.cache.moments import from_int, to_int
from sync.cache.places import Row
from sync.cache.views import asking, names_of
from sync.regulation.terms import HopState, UrgeKind
from sync.regulation.urgency import bounds

ORDERS: Final = (
    f"SELECT {LINE}, b.due, b.stage, b.provisional FROM (SELECT no, phase, due, stage, provisional FROM below"  # noqa: S608
    " WHERE unit = ? AND phase < 2 ORDER BY phase, due, no LIMIT ? OFFSET ?) b"
    " JOIN listed l ON l.no = b.no ORDER BY b.phase, b.due, b.no"
)
URGES: Final = (
    "SELECT c.urge, l.id, l.number, l.subject, c.asked_by, c.at, c.kind, c.words, c.open, c.answer, c.answered_at,"
    " (SELECT 1 + o.maybe_there FROM outbox o WHERE o.id = c.urge AND o.state = 'waiting')"
    " FROM (SELECT * FROM chased WHERE unit = ? ORDER BY at DESC LIMIT ?) c JOIN listed l ON l.no = c.no"
    " ORDER BY c.at DESC"
)
PRESSING: Final = (
    "SELECT l.id FROM (SELECT no, due FROM below WHERE unit = ? AND phase = 0 AND (due <= ? OR stage = 'unsigned')"
    " ORDER BY due, no LIMIT ?) b JOIN listed l ON l.no = b.no ORDER BY b.due, b.no"
)
_MAYBE_THERE: Final = 2
STATES: Final = {
    Stage.UNSIGNED: HopState.AWAITING_SIGNATURE,
    Stage.HANDLING: HopState.HANDLING,
    Stage.AWAITED: HopState.HANDLING,
    Stage.REPORTED: HopState.RESULT_SUBMITTED,
}


class Below:
    """Indexed reads; no call costs more than what it returns."""

    def __init__(self, database: Database, directory: Directory) -> None:
        """Belongs to an open cache."""
        self._database = database
        self._directory = directory

    def units(self, now: datetime) -> list[UnitBelow]:
        """Every unit below this one at `now`, the most troubled first."""
        with self._database.read() as connection:
            return counting.units(asking(connection), self._directory.scene(connection), now)

    def orders(self, unit: str, offset: int = 0, limit: int = 100) -> list[Row]:
        """What is open at a unit, by that unit's own clock, the earliest due first; what was reported comes last."""
        with self._database.read() as connection:
            names = names_of(self._directory.scene(connection))
            return [_row(found, names) for found in connection.exec_driver_sql(ORDERS, (unit, limit, offset))]

    def urges(self, unit: str, limit: int = 50) -> list[Chased]:
        """The last urges to a unit with their answers, the newest first (R14.5)."""
        with self._database.read() as connection:
            names = names_of(self._directory.scene(connection))
            return [_chased(found, names) for found in connection.exec_driver_sql(URGES, (unit, limit))]

    def targets(self, units: Collection[str], now: datetime, limit: int, *, everything: bool = False) -> list[Target]:
        """What is worth urging at the units: unsigned, overdue, due today or near due; or `everything` that runs."""
        with self._database.read() as connection:
            near = to_int(bounds(now, self._directory.scene(connection).rules).near)
            until = EVER if everything else near
            found: list[Target] = []
            for unit in units:
                rows = connection.exec_driver_sql(PRESSING, (unit, until, limit - len(found)))
                found += [Target(order_id=row[0], unit=unit) for row in rows]
            return found


def _row(found: Sequence[Any], names: Mapping[str, str]) -> Row:
    """The order's line with the unit's own due moment and state in it."""
    due, code, provisional = found[-3:]
    stage = Stage(code)
    awaited = stage is Stage.AWAITED
    return replace(
        row_of(found, names), due=from_int(due), hop_state=STATES[stage], provisional=bool(provisional),
        awaited=awaited, extension_pending=awaited,
    )  # fmt: skip


def _chased(found: Sequence[Any], names: Mapping[str, str]) -> Chased:
    return Chased(
        id=found[0],
        order_id=found[1],
        number=found[2],
        subject=found[3],
        asked_by=names.get(found[4], found[4]),
        at=from_int(found[5]),
        kind=UrgeKind(found[6]),
        text=found[7],
        open=bool(found[8]),
        waiting=bool(found[11]),
        sent=found[11] == _MAYBE_THERE,
        answer=found[9],
        answered_at=from_int(found[10]),
    )
