"""What a search answers, as plain values."""

from dataclasses import dataclass

from sync.cache.places import Row
from sync.cache.query import Query
from sync.cache.snippets import NONE, Snippet, Span


@dataclass(frozen=True, slots=True)
class Hit:
    """One order with why it was found: the words marked in its subject, and a place in its texts."""

    row: Row
    subject: tuple[Span, ...] = ()
    why: Snippet = NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The first hits of `total`, which is only a least number where `more` is true.

    `waiting`: so many orders are not in the index yet; they are found all the same, only more slowly.
    """

    query: Query
    hits: tuple[Hit, ...] = ()
    total: int = 0
    more: bool = False
    waiting: int = 0
