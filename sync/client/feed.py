"""Turns the bytes of a feed answer into pages as they arrive, and knows a torn answer from a whole one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sync.client.errors import Garbled, Unreachable
from sync.contract import packing
from sync.contract.codec import Malformed
from sync.contract.history import NONE, History
from sync.contract.pages import Change, PageEnd, read_line
from sync.contract.sheets import BEGINS, lines_of

MAX_LINE: Final = 8 * 1024 * 1024
"""Bytes of one row at most, against an answer that unpacks without end."""
MAX_PAGE: Final = 4 * MAX_LINE
"""Bytes of one page at most, against rows without end."""


Entry = Change | PageEnd


@dataclass(frozen=True, slots=True)
class Page:
    """Changes that belong together with the cursor that follows them."""

    changes: tuple[Change, ...]
    end: PageEnd


@dataclass(frozen=True, slots=True)
class Coming:
    """An answer of the feed: pages as they arrive, or none at all and the district's manifest at once."""

    pages: Iterable[Page]
    manifest: str = ""


def pages(chunks: Iterable[bytes], coding: str, known: History = NONE, *, together: bool = True) -> Iterator[Page]:
    """Yield each page as soon as its cursor line is here; `together`: those that came at once are one.

    Raises Unreachable when the answer ends before its last page, Garbled when it is not a feed.
    """
    held: list[Entry] = []
    end: PageEnd | None = None
    size = 0
    arrived = lines(unpacked(chunks, coding, known))
    for some in arrived if together else ([line] for text in arrived for line in text):
        for line in some:
            entries, length = _read(line, MAX_PAGE - size)
            held += entries
            size += length
        page, held = _upto_the_last_end(held)
        ends = [entry for entry in page if isinstance(entry, PageEnd)]
        if ends:
            end, size = ends[-1], 0
            yield Page(tuple(entry for entry in page if isinstance(entry, Change)), end)
        elif size > MAX_PAGE:
            raise Garbled("答复中有一页过长。")
    if end is None or end.more or held:
        raise Unreachable("接收中途线路中断，已收到的部分已保存。")


def _upto_the_last_end(entries: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    """What belongs to whole pages, and what is left for the next one."""
    count = max((place for place, entry in enumerate(entries, 1) if isinstance(entry, PageEnd)), default=0)
    return entries[:count], entries[count:]


def unpacked(chunks: Iterable[bytes], coding: str, known: History = NONE) -> Iterator[bytes]:
    """Undo the `Content-Encoding`, piece by piece. Raises Garbled for damage, Unreachable for a torn end."""
    if not coding:
        yield from chunks
        return
    try:
        yield from packing.unpacked(chunks, coding, MAX_LINE, known.text)
    except packing.Damaged as error:
        raise Garbled("答复在传输中损坏。") from error
    except packing.Torn as error:
        raise Unreachable("接收中途线路中断，已收到的部分已保存。") from error


def lines(texts: Iterable[bytes]) -> Iterator[list[bytes]]:
    """The whole lines of each text; a rest without its line break is torn and left out."""
    rest = b""
    for text in texts:
        *whole, rest = (rest + text).split(b"\n")
        yield [line for line in whole if line]
        if len(rest) > MAX_LINE:
            raise Garbled("答复中有一行过长。")


def _read(line: bytes, room: int) -> tuple[list[Entry], int]:
    """What a line says, and how long it is when told row by row: `room` bytes at most. Raises Garbled."""
    try:
        if not line.startswith(BEGINS):
            return [read_line(line)], len(line)
        entries, length = list[Entry](), 0
        for row in lines_of(line):
            length += len(row)
            if length > room:
                raise Garbled("答复中有一页过长。")
            entries.append(read_line(row))
    except Malformed as error:
        raise Garbled(f"数据行无法识别（{error.field}）。") from error
    return entries, length
