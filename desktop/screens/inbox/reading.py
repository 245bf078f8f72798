"""What the list shows, read at one moment on a worker thread: pages of a place, or what a search finds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from desktop.screens.inbox.source import PAGE, Views
from sync.cache.filters import Filter, Sort
from sync.cache.places import Place, Row

if TYPE_CHECKING:
    from sync.cache.found import Found
    from sync.cache.query import Known

FOUND_AT_MOST: Final = 50
REPEATS_AT_MOST: Final = 200
"""Beneath one row; whoever has more of them lists them by themselves."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The counts of all places, how many the list has, and some of its pages."""

    counts: Mapping[Place, int]
    total: int
    pages: Mapping[int, Sequence[Row]]


@dataclass(frozen=True, slots=True)
class Finds:
    """The counts of all places, which go on changing during a search, how it is understood, and what matches."""

    counts: Mapping[Place, int]
    known: "Known"
    found: "Found"


def read(views: Views, place: Place, now: datetime, where: Filter, sort: Sort, pages: Sequence[int]) -> Pages:
    """Some pages of a place."""
    counts = views.counts(now)
    total = views.count(place, now, where) if where else counts.get(place, 0)
    rows = {page: views.rows(place, now, page * PAGE, PAGE, where=where, sort=sort) for page in pages}
    return Pages(counts, total, rows)


def find(views: Views, now: datetime, text: str, where: Filter) -> Finds:
    """The first orders that match what was typed."""
    from sync.cache.query import parse

    known = views.known()
    return Finds(views.counts(now), known, views.look(parse(text, known), now, FOUND_AT_MOST, where))


def repeats(views: Views, now: datetime, leaders: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    """For each order the others about the same, wherever they are, the newest first (R16.1)."""
    return [(leader.order_id, _others(views, now, leader)) for leader in leaders]


def _others(views: Views, now: datetime, leader: Row) -> list[Row]:
    where = Filter(group=leader.group)
    found = views.rows(Place.REPORTED, now, 0, REPEATS_AT_MOST + 1, where=where) if leader.group else ()
    return [row for row in found if row.order_id != leader.order_id]
