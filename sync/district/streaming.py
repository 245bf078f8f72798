"""Turns the feed into one compressed stream of pages, each ended by its cursor: a cut costs at most one page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sync.contract.history import NONE, ORDERS, History, history
from sync.contract.manifest import NOT_YET
from sync.contract.packing import Effort, packer
from sync.contract.pages import Change, Manifest, PageEnd
from sync.contract.version import BRIEF_SCHEMA
from sync.district import buckets, manifest, reading
from sync.district.cursors import Cursor, write_cursor
from sync.district.district import District
from sync.district.manner import Manner
from sync.district.paging import Page
from sync.district.store.transaction import standing
from sync.district.thinning import thinned_change

ROUNDS: Final = 20
"""How often an answer follows what became new while it was on its way."""

Batch = list[tuple[Change, Cursor]]


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
        page = Page(packs, sheets=effort is Effort.LONG and manner.schema >= BRIEF_SCHEMA)
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
        page = Page(packer(manner.coding, manner.effort(first=False)))
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
