"""What the list shows, read at one moment on a worker thread: pages of a place, or what a search finds.

Where repeats are unfolded beneath an order they do not stand in their own places too, so that nobody reads one twice.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.screens.inbox.source import PAGE, Views
from sync.cache.filters import Filter, Sort
from sync.cache.places import Place, Row

if TYPE_CHECKING:
    from sync.cache.found import Found
    from sync.cache.query import Known

FOUND_AT_MOST: Final = 50
REPEATS_AT_MOST: Final = 200
"""Beneath one row; more of them stay where they are."""
Families = Mapping[str, Sequence[Row]]
"""The repeats beneath the orders that are unfolded, by id."""


class Question(NamedTuple):
    """A place, what it is narrowed by, its order, and the orders beneath which repeats are to be seen."""

    place: Place
    where: Filter
    sort: Sort
    leaders: Sequence[Row] = ()


class Pages(NamedTuple):
    """The counts of all places, how many orders and how many rows the list has, and some of its pages."""

    counts: Mapping[Place, int]
    total: int
    rows: int
    pages: Mapping[int, Sequence[Row]]
    families: Families


class Finds(NamedTuple):
    """The counts of all places, which go on changing during a search, how it is understood, and what matches."""

    counts: Mapping[Place, int]
    known: "Known"
    found: "Found"
    rows: Sequence[Row]
    families: Families


def read(views: Views, now: datetime, asked: Question, pages: Sequence[int]) -> Pages:
    """Some pages of a place."""
    counts, place, where = views.counts(now), asked.place, asked.where
    total = views.count(place, now, where) if where else counts.get(place, 0)
    families = _families(views, now, asked.leaders)
    here = views.among(place, now, where, [*families, *_beneath(families)]) if families else set()
    families = {leader: repeats for leader, repeats in families.items() if leader in here}
    beneath = _beneath(families)
    rows = {
        page: views.rows(place, now, page * PAGE, PAGE, where=where, sort=asked.sort, without=beneath) for page in pages
    }
    return Pages(counts, total, total - len(here.intersection(beneath)), rows, families)


def find(views: Views, now: datetime, text: str, asked: Question) -> Finds:
    """The first orders that match what was typed, in whatever place they are."""
    from sync.cache.query import parse  # with the first search

    known = views.known()
    found = views.look(parse(text, known), now, FOUND_AT_MOST, asked.where)
    rows = [hit.row for hit in found.hits]
    here = {row.order_id for row in rows}
    families = _families(views, now, [leader for leader in asked.leaders if leader.order_id in here])
    beneath = set(_beneath(families))
    return Finds(views.counts(now), known, found, [row for row in rows if row.order_id not in beneath], families)


def _families(views: Views, now: datetime, leaders: Sequence[Row]) -> Families:
    """The others about the same, wherever they are, the newest first (R16.1).

    Nobody stands beneath what stands beneath another: two that were unfolded at once would take each other away.
    """
    found: dict[str, Sequence[Row]] = {}
    for leader in leaders:
        repeats = [] if leader.order_id in _beneath(found) else _others(views, now, leader)
        if repeats:
            found[leader.order_id] = repeats
    return found


def _others(views: Views, now: datetime, leader: Row) -> list[Row]:
    found = views.rows(Place.REPORTED, now, 0, REPEATS_AT_MOST + 1, where=Filter(group=leader.group))
    return [row for row in found if row.order_id != leader.order_id] if leader.group else []


def _beneath(families: Families) -> list[str]:
    return [row.order_id for repeats in families.values() for row in repeats]
