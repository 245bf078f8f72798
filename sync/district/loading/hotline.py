"""Loads the hotline's orders: good lines come in once, bad ones are named, unmapped areas wait in the tray."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Final

from sync.district.acting import RefusedByRule
from sync.district.district import District
from sync.district.loading.cells import MORNING
from sync.district.loading.report import WHOLE_ROW, LoadReport, RefusedRow, report_of
from sync.district.loading.rows import BadRow, HotlineRow, read_row
from sync.district.loading.taking import Incoming, take
from sync.regulation.acts import Register
from sync.regulation.orders import Reporter, Unit
from sync.regulation.sources import HOTLINE
from sync.regulation.workdays import SHANGHAI, local_day

TOGETHER: Final = 100
"""Rows per transaction: a cut costs at most so many, and the next run brings them."""


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
    became: Counter[str] = Counter()
    for some in _portions(rows):
        with district.begin() as tx:
            for row in some:
                try:
                    became.update(take(tx, _incoming(row, shift), areas.get(row.area), now))
                except RefusedByRule as error:
                    refused.append(RefusedRow(line=row.line, field=WHOLE_ROW, reason=error.refused.reason))
    return report_of(became, refused)


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


def _incoming(row: HotlineRow, shift: timedelta) -> Incoming:
    register = Register(
        number="",
        source=HOTLINE,
        kind=row.kind,
        subject=row.subject,
        body=row.body,
        received_at=datetime.combine(row.received + shift, MORNING, SHANGHAI).astimezone(UTC),
        upstream_no=row.upstream_no,
        place=row.place,
        channel=row.channel,
        reporter=Reporter(anonymous=row.anonymous),
    )
    return Incoming(line=row.line, area=row.area, register=register)


def _portions(rows: list[HotlineRow]) -> Iterator[list[HotlineRow]]:
    return (rows[start : start + TOGETHER] for start in range(0, len(rows), TOGETHER))
