"""Loads the hotline's orders: good lines come in once, bad ones are named, unmapped areas wait in the tray."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sync.contract.ids import uuid7
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.loading.rows import BadRow, HotlineRow, read_row
from sync.district.numbers import ORDER, next_number
from sync.district.orders import upstream_known
from sync.district.store.transaction import Transaction
from sync.regulation.acts import Dispatch, Register
from sync.regulation.orders import Reporter, Unit
from sync.regulation.workdays import SHANGHAI, local_day

SOURCE: Final = "市12345政务服务热线"
TOGETHER: Final = 100
"""Rows per transaction: a cut costs at most so many, and the next run brings them."""
MORNING: Final = time(10)
"""The export knows days only; most reports arrive at about ten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A line that was not taken."""

    line: int
    field: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What became of a file; `dispatched` of those that came in went to a unit, the others are in the tray."""

    came_in: int
    already_there: int
    dispatched: int
    refused: tuple[RefusedRow, ...]


def load_hotline(
    district: District, lines: Iterable[bytes], areas: Mapping[str, Unit], *, shift_dates: bool = False
) -> LoadReport:
    """Take every line that is good and new. `areas` says which unit an area's orders go to.

    The district accepts them now, so their limits run from now (R12.2-R12.4); `shift_dates` moves the days on which
    they reached the hotline so that the newest is today.
    """
    now = district.clock.now()
    rows, refused = _read(lines, local_day(now))
    shift = _shift(rows, local_day(now)) if shift_dates else timedelta()
    counts = {"came_in": 0, "already_there": 0, "dispatched": 0}
    for some in _portions(rows):
        with district.begin() as tx:
            for row in some:
                for outcome in _take(tx, row, areas.get(row.area), shift, now):
                    counts[outcome] += 1
    return LoadReport(refused=tuple(refused), **counts)


def _read(lines: Iterable[bytes], today: date) -> tuple[list[HotlineRow], list[RefusedRow]]:
    rows: list[HotlineRow] = []
    refused: list[RefusedRow] = []
    for number, text in enumerate(lines, start=1):
        clean = text.removeprefix(b"\xef\xbb\xbf").strip()
        if not clean:
            continue
        try:
            rows.append(read_row(number, clean, today))
        except BadRow as error:
            refused.append(RefusedRow(line=number, field=error.field, reason=str(error)))
    return rows, refused


def _shift(rows: list[HotlineRow], today: date) -> timedelta:
    return today - max((row.received for row in rows), default=today)


def _take(tx: Transaction, row: HotlineRow, unit: Unit | None, shift: timedelta, now: datetime) -> Iterator[str]:
    if upstream_known(tx.connection, SOURCE, row.upstream_no):
        yield "already_there"
        return
    order, actor = uuid7(now), district_actor(tx)
    register = _register(row, next_number(tx, ORDER, now), shift, now)
    perform(tx, register, order_id=order, actor=actor, command_id=uuid7(now), at=now)
    yield "came_in"
    if unit is not None:
        perform(tx, Dispatch(unit=unit.id), order_id=order, actor=actor, command_id=uuid7(now), at=now)
        yield "dispatched"


def _register(row: HotlineRow, number: str, shift: timedelta, now: datetime) -> Register:
    arrived = datetime.combine(row.received + shift, MORNING, SHANGHAI).astimezone(UTC)
    return Register(
        number=number,
        source=SOURCE,
        kind=row.kind,
        subject=row.subject,
        body=row.body,
        received_at=min(arrived, now),
        upstream_no=row.upstream_no,
        place=row.place,
        channel=row.channel,
        reporter=Reporter(anonymous=row.anonymous),
    )


def _portions(rows: list[HotlineRow]) -> Iterator[list[HotlineRow]]:
    return (rows[start : start + TOGETHER] for start in range(0, len(rows), TOGETHER))
