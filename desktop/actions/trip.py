"""下乡准备: what a trip takes along, what falls due meanwhile, and how much of it is on this machine already."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.actions.desk import Desk
from desktop.actions.open_orders import open_rows
from desktop.actions.paper import Paper, Where
from desktop.actions.papers import fetch, papers_of
from desktop.actions.whole import want_whole
from sync.cache.changed import NOTHING, Changed
from sync.cache.places import Row
from sync.regulation.orders import Units
from sync.regulation.terms import HopState

MOST: Final = 100
"""So many orders are taken along at once; nobody visits more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """When one leaves and is back (aware; `end` exclusive), and where one goes: a unit's name, empty for anywhere."""

    start: datetime
    end: datetime
    village: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One order of a trip. `text` bytes of its words are missing; of its `files` some are here, coming, or failed."""

    row: Row
    within: bool
    text: int = 0
    files: int = 0
    here: int = 0
    coming: int = 0
    left: int = 0
    reason: str = ""

    @property
    def ready(self) -> bool:
        """All of it is on this machine."""
        return not self.text and self.here == self.files


@dataclass(frozen=True, slots=True, kw_only=True)
class Luggage:
    """What a trip takes along. `villages` are those that can be chosen, `more` orders did not fit into the list.

    `unsigned`, `decisions` and `unsent` are to be dealt with before one leaves.
    """

    trip: Trip
    now: datetime
    stops: tuple[Stop, ...]
    villages: tuple[str, ...]
    more: int
    unsigned: int
    decisions: int
    unsent: int


def luggage(desk: Desk, trip: Trip) -> Luggage:
    """Look what a trip takes along: all that falls due before its end, and with a village all that is open there."""
    now = desk.now()
    rows = open_rows(desk, now)
    going = [row for row in rows if (row.unit == trip.village if trip.village else _within(row, trip))]
    units = desk.units
    due = [asked for asked in desk.cache.views.approvals(now) if asked.due is not None and asked.due <= trip.end]
    return Luggage(
        trip=trip,
        now=now,
        stops=tuple(_stop(desk, row, trip, units) for row in going[:MOST]),
        villages=tuple(sorted({row.unit for row in rows if row.unit})),
        more=max(0, len(going) - MOST),
        unsigned=sum(row.hop_state is HopState.AWAITING_SIGNATURE for row in going),
        decisions=len(due),
        unsent=desk.cache.outbox.waiting() + desk.cache.outbox.parked(),
    )


def fetch_all(desk: Desk, orders: Iterable[str]) -> tuple[Changed, str]:
    """Ask for whole words and attachments of these orders; in a sentence, why not for all of them."""
    changed, why = NOTHING, ""
    for each in orders:
        if want_whole(desk, each):
            changed |= Changed(orders=frozenset({each}))
        for paper in _away(desk, each):
            asked = fetch(desk, each, paper)
            if isinstance(asked, str):
                why = asked
            else:
                changed |= asked
    return changed, why


def _within(row: Row, trip: Trip) -> bool:
    return row.due is not None and row.due <= trip.end


def _stop(desk: Desk, row: Row, trip: Trip, units: Units) -> Stop:
    order = desk.order(row.order_id)
    papers = papers_of(desk, order, units) if order else ()
    away = [paper for paper in papers if paper.where is not Where.HERE]
    return Stop(
        row=row,
        within=_within(row, trip),
        text=desk.cache.bodies.missing(row.order_id),
        files=len(papers),
        here=len(papers) - len(away),
        coming=sum(paper.where is Where.COMING for paper in away),
        left=sum(paper.size - paper.here for paper in away),
        reason=next((paper.reason for paper in away if paper.where is Where.FAILED), ""),
    )


def _away(desk: Desk, order_id: str) -> list[Paper]:
    order = desk.order(order_id)
    papers = papers_of(desk, order, desk.units) if order else ()
    return [paper for paper in papers if paper.where not in (Where.HERE, Where.COMING)]
