"""How an answer of the feed is told: what its reader understands, what its line is like, what it has already."""

from dataclasses import dataclass

from sync.contract.packing import DCZ, GZIP, Effort
from sync.contract.version import BRIEF_SCHEMA
from sync.district import reading
from sync.district.cursors import Cursor


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
