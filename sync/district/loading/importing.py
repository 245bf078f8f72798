"""Brings the rows of an export in: good ones come once, bad ones are named by row and column (R2.1, R5.3)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from sync.district.acting import RefusedByRule
from sync.district.district import District
from sync.district.loading.cells import Cell
from sync.district.loading.headings import find_headings
from sync.district.loading.orders_in_rows import RowReader
from sync.district.loading.report import WHOLE_ROW, LoadReport, RefusedRow, report_of
from sync.district.loading.rows import BadRow
from sync.district.loading.sheets import Table
from sync.district.loading.taking import take
from sync.district.store.transaction import Transaction
from sync.regulation.orders import Unit

TOGETHER: Final = 100
"""Rows per transaction: a cut costs at most so many, the units wait no longer, and the next run brings the rest."""
_COLUMN_OF: Final = {"R2.1": "source", "R8.1": "category"}


class _Undone(Exception):
    """A trial's portion ends like this, and its transaction with it."""


@dataclass(slots=True)
class _Import:
    """One run over a table."""

    district: District
    reader: RowReader
    headings: Mapping[str, str]
    areas: Mapping[str, Unit]
    dry_run: bool
    counts: Counter[str] = field(default_factory=Counter)
    refused: list[RefusedRow] = field(default_factory=list)
    seen: set[tuple[str, str]] = field(default_factory=set)

    def portion(self, rows: Sequence[tuple[int, list[Cell]]]) -> None:
        """Some rows, together or not at all; a trial leaves nothing of them."""
        with suppress(_Undone), self.district.begin() as tx:
            for line, row in rows:
                self._row(tx, line, row)
            self._end_of_trial()

    def _end_of_trial(self) -> None:
        if self.dry_run:
            raise _Undone

    def _row(self, tx: Transaction, line: int, row: list[Cell]) -> None:
        try:
            incoming = self.reader.read(line, row)
            known = (incoming.register.source, incoming.register.upstream_no)
            if known in self.seen:
                self.counts["already_there"] += 1
                return
            self.counts.update(take(tx, incoming, self.areas.get(incoming.area), self.district.clock.now()))
            self.seen.add(known)
        except BadRow as error:
            self._refuse(line, error.field, str(error))
        except RefusedByRule as error:
            self._refuse(line, _COLUMN_OF.get(error.refused.article, WHOLE_ROW), error.refused.reason)

    def _refuse(self, line: int, name: str, reason: str) -> None:
        self.refused.append(RefusedRow(line=line, field=self.headings.get(name, name), reason=reason))


def import_table(
    district: District,
    table: Table,
    *,
    source: str,
    columns: Mapping[str, str],
    areas: Mapping[str, Unit],
    dry_run: bool = False,
) -> LoadReport:
    """Take every row that is good and new; `dry_run` does the same and leaves nothing. Raises BadColumns."""
    top, found = find_headings(table, columns)
    headings = {name: str(table[top][column]).strip() for name, column in found.items()}
    reader = RowReader(found, source, district.clock.now())
    run = _Import(district, reader, headings, areas, dry_run)
    rows = [(at + 1, row) for at, row in enumerate(table) if at > top and any(cell not in (None, "") for cell in row)]
    for start in range(0, len(rows), TOGETHER):
        run.portion(rows[start : start + TOGETHER])
    return report_of(run.counts, run.refused)
