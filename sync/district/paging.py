"""Packs the lines of a stream page by page, each whole as soon as it ends, and about as long as a page may be."""

from typing import Final

from sync.contract.packing import Packer
from sync.contract.pages import Change, PageEnd, change_line, end_line
from sync.contract.sheets import sheet_line

PAGE_BYTES: Final = 12_000
"""Compressed bytes of a page, about."""
FIRST_RATIO: Final = 2.5
"""How well Chinese prose is expected to compress until the first page has been measured."""
GROWTH: Final = 1.6
"""How much more text than the last a page may hold, at most: units shrink to a tenth, the orders after them do not."""


class Page:
    """Packs lines and learns from each page how much text the next one may hold."""

    def __init__(self, packs: Packer, *, sheets: bool = False) -> None:
        """`sheets`: rows are told column by column, which costs time and saves bytes."""
        self._packer = packs
        self._sheets = sheets
        self._lines: list[bytes] = []
        self._size = 0
        self._ratio = FIRST_RATIO

    @property
    def full(self) -> bool:
        """True when the page should end."""
        return self._size >= PAGE_BYTES * self._ratio

    def add(self, change: Change) -> None:
        """One more line."""
        line = change_line(change)
        self._lines.append(line)
        self._size += len(line)

    def end(self, end: PageEnd) -> bytes:
        """The whole page, flushed so that it can be applied at once; the next one begins."""
        packed = self._packer.page(self._text(end))
        self._ratio = min(max(self._size / len(packed) * 0.9, 1.0), self._ratio * GROWTH)
        self._lines, self._size = [], 0
        return packed

    def last(self, end: PageEnd) -> bytes:
        """The page that ends the stream."""
        return self._packer.end(self._text(end))

    def _text(self, end: PageEnd) -> bytes:
        rows = sheet_line(self._lines) if self._sheets and self._lines else b"".join(self._lines)
        return rows + end_line(end)
