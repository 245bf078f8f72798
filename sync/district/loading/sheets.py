"""Reads the rows of a spreadsheet or a text table, within bounds that no file can make it leave.

Spreadsheets are unpacked in a process of their own with little memory and little time: what is packed to burst there
takes nothing with it.
"""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sync.district.loading import unpacking
from sync.district.loading.cells import Cell

LARGEST: Final = 50 * 1024 * 1024
"""Bytes of a file; a year's export of a district has a tenth of that."""
MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 200
MOST_BYTES: Final = 200 * 1024 * 1024
"""Bytes of all texts of a table."""
LONGEST_S: Final = 120
"""Seconds for unpacking."""
MARKS: Final[dict[str, bytes]] = {"xlsx": b"PK\x03\x04", "xls": b"\xd0\xcf\x11\xe0"}
ENCODINGS: Final = ("utf-8-sig", "gb18030")

Table = list[list[Cell]]


class BadFile(ValueError):
    """The file cannot be read as a table; the message says why."""


def read_table(file: Path, sheet: str = "") -> Table:
    """Every row, the first one first; by the content and not by the name. Raises BadFile, OSError."""
    if file.stat().st_size > LARGEST:
        raise BadFile(f"文件超过 {LARGEST // 1024 // 1024} MB，请分几次导出")
    with file.open("rb") as opened:
        head = opened.read(4)
    if head in MARKS.values():
        return list(_unpacked(file, sheet))
    if sheet:
        raise BadFile("文本表格没有工作表，不需要 --sheet")
    return _text_table(file.read_bytes())


def _unpacked(file: Path, sheet: str) -> Iterator[list[Cell]]:
    bounds = (MOST_ROWS, MOST_COLUMNS, MOST_BYTES)
    command = [sys.executable, "-P", unpacking.__file__, str(file.resolve()), sheet, *map(str, bounds)]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=LONGEST_S)  # noqa: S603 - our own module
    except subprocess.TimeoutExpired as error:
        raise BadFile("表格太大，在规定时间内没有读完") from error
    lines = done.stdout.splitlines()
    if done.returncode != 0:
        raise BadFile(_fault(lines))
    for line in lines:
        yield [_cell(value) for value in json.loads(line)]


def _fault(lines: list[bytes]) -> str:
    """The child's own words, where it still had some."""
    try:
        said = json.loads(lines[-1])
    except (IndexError, ValueError):
        said = None
    if isinstance(said, dict) and isinstance(said.get("fault"), str):
        return str(said["fault"])
    return "表格已损坏、加了密，或展开后太大"


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        return datetime.fromisoformat(value["at"])
    return value if isinstance(value, str | int | float | bool) else None


def _text_table(content: bytes) -> Table:
    text = _decoded(content)
    first = text[:10_000].partition("\n")[0]
    delimiter = max(",\t;，", key=first.count)
    rows: Table = []
    try:
        # Only line ends that are meant as such: other signs of a new line stand inside cells.
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if len(rows) >= MOST_ROWS or len(row) > MOST_COLUMNS:
                raise BadFile(f"表格最多 {MOST_ROWS} 行、{MOST_COLUMNS} 列，请分几次导出")
            rows.append(list(row))
    except csv.Error as error:
        raise BadFile(f"第 {len(rows) + 1} 行不是表格的一行") from error
    return rows


def _decoded(content: bytes) -> str:
    """UTF-8 with or without its mark, UTF-16 with it, or what Chinese Windows writes."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ENCODINGS
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadFile("文字编码认不出来，应为 UTF-8 或 GB18030")
