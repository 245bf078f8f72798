"""Turns the feed into one compressed stream of pages, each ended by its cursor: a cut costs at most one page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sync.contract.history import NONE, ORDERS, History, history
from sync.contract.manifest import NOT_YET
from sync.contract.packing import DCZ, GZIP, Effort, Packer, packer
from sync.contract.pages import Change, Manifest, PageEnd, change_line, end_line
from sync.contract.sheets import sheet_line
from sync.contract.version import BRIEF_SCHEMA
from sync.district import buckets, manifest, reading
from sync.district.cursors import Cursor, write_cursor
from sync.district.district import District
from sync.district.store.transaction import standing
from sync.district.thinning import thinned_change

PAGE_BYTES: Final = 12_000
"""Compressed bytes of a page, about."""
FIRST_RATIO: Final = 2.5
"""How well Chinese prose is expected to compress until the first page has been measured."""
GROWTH: Final = 1.6
"""How much more text than the last a page may hold, at most: units shrink to a tenth, the orders after them do not."""

ROUNDS: Final = 20
"""How often an answer follows what became new while it was on its way."""

Batch = list[tuple[Change, Cursor]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How an answer is told: the reader's `schema`, whether its line is `fast`, and whether rows must be `whole`.

    `known` names the orders that the reader got before its first sync broke off.
    """

    schema: int
    fast: bool = False
    whole: bool = False
    known: str = ""

    @property
    def coding(self) -> str:
        """The `Content-Encoding` of the answer."""
        return DCZ if self.schema >= BRIEF_SCHEMA else GZIP

    def effort(self, *, first: bool) -> Effort:
        """How hard to pack: a first sync is long, and what follows it is short."""
        if self.fast:
            return Effort.QUICK
        return Effort.LONG if first else Effort.SHORT

    def seen(self, cursor: Cursor | None) -> int:
        """Up to which sequence the reader has seen what there was, so that words need not come again."""
        if cursor is None or cursor.after is not None or self.whole or self.schema < BRIEF_SCHEMA:
            return reading.NOTHING_SEEN
        return cursor.seq


@dataclass(frozen=True, slots=True)
class Feed:
    """The feed of one unit from a cursor on, up to what is the newest when the answer ends.

    `thin`: long texts are cut, for a workstation that spares its line.
    """

    district: District
    unit: str
    thin: bool = False

    @property
    def below(self) -> bool:
        """True for every unit but the district itself."""
        return self.unit != self.district.top.id

    def has_news(self, cursor: Cursor) -> bool:
        """True when an answer would hold at least one row."""
        if cursor.after is not None:
            return True
        with self.district.read() as connection:
            return reading.anything_new(connection, self.unit, cursor.seq)

    def lies_ahead(self, cursor: Cursor) -> bool:
        """True for a cursor from a future that a restored backup does not know."""
        with self.district.read() as connection:
            return cursor.seq > standing(connection)

    def unchanged(self, cursor: Cursor) -> str:
        """The manifest where an answer would hold no row, read in the same view; empty where it would."""
        with self.district.read() as connection:
            if cursor.after is not None or reading.anything_new(connection, self.unit, cursor.seq):
                return ""
            return manifest.whole(connection, self.unit).text

    def manifest(self, cursor: Cursor) -> Manifest:
        """Every bucket of whoever stands at the cursor; none where something is new for them."""
        with self.district.read() as connection:
            if cursor.after is not None or reading.anything_new(connection, self.unit, cursor.seq):
                return Manifest(buckets=())
            return Manifest(buckets=tuple(tally.text for tally in manifest.buckets(connection, self.unit)))

    def pages(self, cursor: Cursor | None, manner: Manner) -> Iterator[bytes]:
        """The compressed answer, one piece per page."""
        with self.district.read() as connection:
            now = standing(connection)
        last, said = cursor or Cursor(seq=now, after=reading.FIRST), NOT_YET
        effort = manner.effort(first=last.after is not None)
        packs = packer(manner.coding, effort, self._known(cursor, manner).text)
        page = _Page(packs, sheets=effort is Effort.LONG and manner.schema >= BRIEF_SCHEMA)
        for _ in range(ROUNDS):
            for change, here in self._rows(last, now, manner.seen(cursor)):
                page.add(thinned_change(change) if self.thin else change)
                if page.full:
                    yield page.end(self._end(here, manner, more=True))
            last, now, said = self._looked_up(now)
            if said != NOT_YET:
                break
        yield page.last(self._end(last, manner, more=False, manifest=said))

    def bucket_pages(self, numbers: Sequence[int], manner: Manner) -> Iterator[bytes]:
        """These buckets as they stand, each whole on a page of its own and read in one view."""
        page = _Page(packer(manner.coding, manner.effort(first=False)))
        for number in numbers:
            with self.district.read() as connection:
                rows = buckets.rows(connection, self.unit, number, self.below)
                for change in reading.changes_from(connection, rows, self.district.units):
                    page.add(thinned_change(change) if self.thin else change)
                said = manifest.bucket(connection, self.unit, number).text
            more, now = number != numbers[-1], self.district.clock.now()
            end = PageEnd(cursor="", more=more, server_time=now, manifest=said, bucket=number)
            yield page.end(end) if more else page.last(end)

    def _looked_up(self, seq: int) -> tuple[Cursor, int, str]:
        """Where an answer stands that told all up to `seq`, how far it may go on, and the manifest if it need not."""
        with self.district.read() as connection:
            now = standing(connection)
            if reading.anything_new(connection, self.unit, seq):
                return Cursor(seq=seq), now, NOT_YET
            return Cursor(seq=now), now, manifest.whole(connection, self.unit).text

    def _known(self, cursor: Cursor | None, manner: Manner) -> History:
        """What the reader has, where both ends mean the same orders by it."""
        if cursor is None or cursor.after is None or not manner.known or self.thin:
            return NONE
        with self.district.read() as connection:
            rows = reading.rows_before(connection, self.unit, cursor.after, cursor.seq, self.below, ORDERS)
        sent = history(rows)
        return sent if sent.name == manner.known else NONE

    def _rows(self, cursor: Cursor, now: int, seen: int) -> Iterator[tuple[Change, Cursor]]:
        seq = cursor.seq
        if cursor.after is not None:
            yield from self._needed(cursor.after, cursor.seq)
        while batch := self._new(seq, now, seen):
            yield from batch
            seq = batch[-1][1].seq

    def _needed(self, after: tuple[int, int, str], pinned: int) -> Iterator[tuple[Change, Cursor]]:
        while batch := self._needed_batch(after, pinned):
            yield from batch
            after = batch[-1][1].after or after

    def _needed_batch(self, after: tuple[int, int, str], pinned: int) -> Batch:
        with self.district.read() as connection:
            rows = reading.needed_rows(connection, self.unit, after, pinned, self.below)
            places = [Cursor(seq=pinned, after=(r.phase, r.rank, r.entity_id)) for r in rows]
            changes = reading.changes_from(connection, rows, self.district.units)
            return list(zip(changes, places, strict=True))

    def _new(self, after: int, now: int, seen: int) -> Batch:
        with self.district.read() as connection:
            rows = reading.new_rows(connection, self.unit, after, now, self.below)
            changes = reading.changes_from(connection, rows, self.district.units, seen)
            return list(zip(changes, [Cursor(seq=r.seq) for r in rows], strict=True))

    def _end(self, cursor: Cursor, manner: Manner, *, more: bool, manifest: str = "") -> PageEnd:
        text = write_cursor(replace(cursor, schema=manner.schema), self.district.identity, self.unit)
        return PageEnd(cursor=text, more=more, server_time=self.district.clock.now(), manifest=manifest)


class _Page:
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
