"""Unpacks one sheet of a spreadsheet onto standard output, row by row as JSON; runs in a process of its own.

Exit codes: 0 everything was said, 1 the last line says what was wrong. Anything else: it burst.
"""

import json
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

MEMORY: Final = 1536 * 1024 * 1024
"""Bytes of address space; a full export of 50,000 orders takes a third."""
PROCESSOR_S: Final = 100
UNPACKED: Final = 500 * 1024 * 1024
"""Bytes that a file may claim to hold when unpacked."""


class _Fault(Exception):
    """What is wrong with the file, for a person."""


def main(file: str, sheet: str, rows: str, columns: str, most: str) -> int:
    """Say every row; returns the exit code."""
    _confine()
    try:
        _bounded(Path(file))
        for line in _lines(_rows(Path(file), sheet, int(columns)), int(rows), int(most)):
            sys.stdout.write(line)
    except _Fault as fault:
        sys.stdout.write(json.dumps({"fault": str(fault)}, ensure_ascii=False))
        return 1
    return 0


def _lines(table: Iterator[list[Any]], rows: int, most: int) -> Iterator[str]:
    said = 0
    for number, row in enumerate(table, start=1):
        line = json.dumps(row, ensure_ascii=False) + "\n"
        said += len(line)
        if number > rows or said > most:
            raise _Fault(f"表格最多 {rows} 行，内容也有上限，请分几次导出")
        yield line


def _confine() -> None:
    """Little memory, little time; a system without such bounds has those of the file's claims."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_S, PROCESSOR_S))


def _bounded(file: Path) -> None:
    if not zipfile.is_zipfile(file):
        return
    with zipfile.ZipFile(file) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > UNPACKED:
            raise _Fault("表格展开后太大，可能不是正常的导出文件")


def _rows(file: Path, sheet: str, columns: int) -> Iterator[list[Any]]:
    from python_calamine import CalamineError, PasswordError, WorksheetNotFound, ZipError, load_workbook

    try:
        book = load_workbook(str(file))
        chosen = book.get_sheet_by_name(sheet) if sheet else book.get_sheet_by_index(0)
        if chosen.total_width > columns:
            raise _Fault(f"表格最多 {columns} 列")
        for row in chosen.to_python(skip_empty_area=False):
            yield [_plain(cell) for cell in row]
    except WorksheetNotFound as error:
        raise _Fault(f"没有叫“{sheet}”的工作表，有：{'、'.join(book.sheet_names)}") from error
    except PasswordError as error:
        raise _Fault("表格设了密码，请先去掉密码") from error
    except (CalamineError, ZipError, OSError) as error:
        raise _Fault("表格已损坏，或不是 Excel 文件") from error


def _plain(cell: Any) -> Any:
    if isinstance(cell, datetime):
        return {"at": cell.isoformat()}
    if isinstance(cell, date):
        return {"at": datetime.combine(cell, time()).isoformat()}
    return cell if isinstance(cell, str | int | float | bool) else None


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
