"""Turns the bytes of a feed answer into pages as they arrive, and knows a torn answer from a whole one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sync.client.errors import Garbled, Unreachable
from sync.contract import packing
from sync.contract.codec import Malformed
from sync.contract.pages import Change, PageEnd, read_line

MAX_LINE: Final = 8 * 1024 * 1024
"""Bytes of one row at most, against an answer that unpacks without end."""


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


def pages(chunks: Iterable[bytes], coding: str) -> Iterator[Page]:
    """Yield each page as soon as its cursor line is here.

    Raises Unreachable when the answer ends before its last page, Garbled when it is not a feed.
    """
    changes: list[Change] = []
    more = True
    for line in lines(unpacked(chunks, coding)):
        entry = _read(line)
        if isinstance(entry, Change):
            changes.append(entry)
            continue
        more = entry.more
        yield Page(tuple(changes), entry)
        changes.clear()
    if more or changes:
        raise Unreachable("接收中途线路中断，已收到的部分已保存。")


def unpacked(chunks: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """Undo the `Content-Encoding`, piece by piece. Raises Garbled for damage, Unreachable for a torn end."""
    if not coding:
        yield from chunks
        return
    try:
        yield from packing.unpacked(chunks, coding, MAX_LINE)
    except packing.Damaged as error:
        raise Garbled("答复在传输中损坏。") from error
    except packing.Torn as error:
        raise Unreachable("接收中途线路中断，已收到的部分已保存。") from error


def lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Whole lines; a rest without its line break is torn and left out."""
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        yield from (line for line in whole if line)
        if len(rest) > MAX_LINE:
            raise Garbled("答复中有一行过长。")


def _read(line: bytes) -> Change | PageEnd:
    try:
        return read_line(line)
    except Malformed as error:
        raise Garbled(f"数据行无法识别（{error.field}）。") from error
