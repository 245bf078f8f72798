"""What became of a file, row by row where something was wrong with one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

WHOLE_ROW: Final = "整行"
"""What is at fault where no single column is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A line that was not taken; `field` is the column or field at fault."""

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


def report_of(became: Mapping[str, int], refused: Iterable[RefusedRow]) -> LoadReport:
    """The report of what became of the rows, the refused ones as they stand in the file."""
    counts = {name: became.get(name, 0) for name in ("came_in", "already_there", "dispatched")}
    return LoadReport(refused=tuple(sorted(refused, key=lambda row: row.line)), **counts)


def words_of(report: LoadReport) -> str:
    """The report for a person."""
    refused = [f"  第 {row.line} 行 {row.field}：{row.reason}" for row in report.refused]
    tray = report.came_in - report.dispatched
    head = (
        f"导入 {report.came_in} 件（分办 {report.dispatched} 件，待分办 {tray} 件），"
        f"已有 {report.already_there} 件，未接收 {len(refused)} 行"
    )
    return "\n".join([head, *refused])
