"""Reads the shelf: counts and lines of a place as indexed reads; shared by the views and the first glance.

`Ask` is anything that runs one statement and gives its rows.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sync.cache.moments import from_int, to_int
from sync.cache.places import AWAITED, CLOCK, CLOCKS, LocalState, Place, Row
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, Kind, OrderState, Rating
from sync.regulation.urgency import bounds

Ask = Callable[[str, tuple[Any, ...]], Iterable[Sequence[Any]]]
Span = tuple[int, int]
"""Due moments from the first (inclusive) to the second (exclusive)."""

EVER: Final = 1 << 62
ALL: Final = (-EVER, EVER + 1)

LINE: Final = (
    "l.id, l.number, l.kind, l.subject, l.place, l.unit, l.hop_state, l.order_state, l.due, l.provisional, l.local,"
    " l.news_rev > coalesce((SELECT rev FROM seen WHERE no = l.no), 0), l.extension_pending, l.rating"
)
PAGE: Final = (
    "SELECT {line} FROM (SELECT no, sort FROM listing WHERE place = ? {kind} {source} {but} AND sort >= ? AND sort < ?"
    " ORDER BY sort, no LIMIT ? OFFSET ?) p JOIN listed l ON l.no = p.no ORDER BY p.sort, p.no"
)
OF_SOURCE: Final = "AND EXISTS (SELECT 1 FROM listed s WHERE s.no = listing.no AND s.source = ?)"
NOT_AWAITED: Final = f"AND no NOT IN (SELECT no FROM listing WHERE place = '{AWAITED}')"  # noqa: S608 - our own word
ITS_OWN: Final = 2
"""Value of `extension_pending` where it is the shown assignment's own extension that is undecided, else 0 or 1."""
TALLY: Final = "SELECT place, due, sum(n) FROM tally GROUP BY place, due"
OWN: Final = (
    "SELECT (SELECT count(*) FROM draft WHERE saved_at IS NOT NULL),"
    " (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'parked', 'conflict')),"
    " (SELECT count(*) FROM approval WHERE verb NOT IN ('answer_urge', 'remind'))"
)


def counts(ask: Ask, now: datetime, rules: Rules) -> dict[Place, int]:
    """How many there are in every place at `now`: drafts, commands and requests by number, the others by order."""
    clock: dict[int, int] = {}
    awaited: dict[int, int] = {}
    found: dict[str, int] = {}
    for place, due, n in ask(TALLY, ()):
        if place == CLOCK:
            clock[due] = n
        elif place == AWAITED:
            awaited[due] = n
        else:
            found[place] = n
    result = {place: found.get(place.value, 0) for place in Place}
    for place, (start, end) in spans(now, rules).items():
        less = awaited if place is Place.OVERDUE else {}
        result[place] = sum(n - less.get(due, 0) for due, n in clock.items() if start <= due < end)
    for drafts, outbox, approvals in ask(OWN, ()):
        result |= {Place.DRAFTS: drafts, Place.OUTBOX: outbox, Place.APPROVALS: approvals}
    return result


def spans(now: datetime, rules: Rules) -> dict[Place, Span]:
    """The range of due moments that each clock place covers at `now`."""
    limits = bounds(now, rules)
    ends = (-EVER, *(to_int(limit) + 1 for limit in (limits.overdue, limits.today, limits.near)))
    return {place: (ends[index], ends[index + 1]) for index, place in enumerate(CLOCKS)}


def rows(
    ask: Ask,
    place: Place,
    now: datetime,
    rules: Rules,
    names: Mapping[str, str],
    *,
    offset: int = 0,
    limit: int = 100,
    kind: Kind | None = None,
    source: str = "",
) -> list[Row]:
    """The lines of a place: what is due first comes first, what was closed or rated last comes first."""
    stored, span = (CLOCK, spans(now, rules)[place]) if place in CLOCKS else (place.value, ALL)
    but = NOT_AWAITED if place is Place.OVERDUE else ""
    return page(ask, stored, span, names, offset=offset, limit=limit, kind=kind, source=source, but=but)


def page(
    ask: Ask,
    stored: str,
    span: Span,
    names: Mapping[str, str],
    *,
    offset: int = 0,
    limit: int = 100,
    kind: Kind | None = None,
    source: str = "",
    but: str = "",
) -> list[Row]:
    """Lines of a stored place whose sort value lies in `span`, from one source (R2.1); `but` is one more condition."""
    query = PAGE.format(line=LINE, kind="AND kind = ?" if kind else "", source=OF_SOURCE if source else "", but=but)
    chosen = (stored, *((kind.value,) if kind else ()), *((source,) if source else ()))
    return [row_of(found, names) for found in ask(query, (*chosen, *span, limit, offset))]


def row_of(found: Sequence[Any], names: Mapping[str, str]) -> Row:
    """A line from its columns, in the order of LINE; `names` turns the handling unit's id into its name."""
    return Row(
        order_id=found[0],
        number=found[1],
        kind=Kind(found[2]),
        subject=found[3],
        place=found[4],
        unit=names.get(found[5], found[5]),
        hop_state=HopState(found[6]) if found[6] else None,
        order_state=OrderState(found[7]),
        due=from_int(found[8]),
        provisional=bool(found[9]),
        local=LocalState(found[10]),
        unread=bool(found[11]),
        extension_pending=bool(found[12]),
        awaited=found[12] == ITS_OWN,
        rating=Rating(found[13]) if found[13] else None,
    )
