"""Reads the shelf: counts and lines of a place as indexed reads; shared by the views and the first glance.

`Ask` is anything that runs one statement and gives its rows.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from sync.cache.filters import EVER, NOT_AWAITED, ORDERS, Condition, Sort, Span, reach
from sync.cache.moments import from_int, to_int
from sync.cache.places import AWAITED, CLOCK, CLOCKS, LocalState, Place, Row
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, Kind, OrderState, Rating

Ask = Callable[[str, tuple[Any, ...]], Iterable[Sequence[Any]]]
ALL: Final = (-EVER, EVER + 1)

LOCAL: Final = (
    "CASE WHEN l.local = 'waiting' AND NOT EXISTS (SELECT 1 FROM outbox o"
    " WHERE o.order_id = l.id AND o.state = 'waiting' AND NOT o.maybe_there) THEN 'sent' ELSE l.local END"
)
"""An attempt changes nothing of the order: whether what waits has left already is asked when the line is read."""
LINE: Final = (
    "l.id, l.number, l.kind, l.subject, l.place, l.unit, l.hop_state, l.order_state, l.due, l.provisional,"  # noqa: S608
    f" {LOCAL},"
    " l.news_rev > coalesce((SELECT rev FROM seen WHERE no = l.no), 0), l.extension_pending, l.rating, l.source,"
    " l.arrived, coalesce(nullif(l.repeats, ''), l.number), (SELECT count(*) FROM listed r"
    " WHERE r.repeats > '' AND r.repeats = coalesce(nullif(l.repeats, ''), l.number))"
)
CHOSEN: Final = "FROM listing g WHERE place = ? AND sort >= ? AND sort < ?"
ANYWHERE: Final = "FROM listing g WHERE place IN ('reported', 'closed')"
"""Every order is in one of these two places, once."""
PAGE: Final = (
    "SELECT {line} FROM (SELECT g.no, g.sort, g.arrived, g.number, g.unit, g.kind {chosen} {where}"
    " ORDER BY {order} LIMIT ? OFFSET ?) g JOIN listed l ON l.no = g.no ORDER BY {order}"
)
HELD: Final = (
    "SELECT id FROM listed WHERE id IN (SELECT value FROM json_each(?))"
    " AND EXISTS (SELECT 1 {chosen} AND g.no = listed.no {where})"
)
COUNT: Final = "SELECT count(*) {chosen} {where}"
ITS_OWN: Final = 2
"""Value of `extension_pending` where it is the shown assignment's own extension that is undecided, else 0 or 1."""
TALLY: Final = "SELECT place, due, sum(n) FROM tally GROUP BY place, due"
OWN: Final = (
    "SELECT (SELECT count(*) FROM draft WHERE saved_at IS NOT NULL),"
    " (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'parked', 'conflict')),"
    " (SELECT count(*) FROM approval WHERE verb NOT IN ('answer_urge', 'remind'))"
)

BELOW_OVERDUE: Final = (
    "SELECT coalesce(sum(n), 0) FROM below_tally WHERE stage IN ('unsigned', 'handling') AND due > 0 AND due <= ?"
)


def counts(ask: Ask, now: datetime, rules: Rules) -> dict[Place, int]:
    """How many there are in every place at `now`: drafts, commands and requests by number, the others by order.

    Under 单位 those that are overdue at a unit below.
    """
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
    for (overdue,) in ask(BELOW_OVERDUE, (to_int(now),)):
        result[Place.UNITS] = overdue
    return result


def spans(now: datetime, rules: Rules) -> dict[Place, Span]:
    """The range of due moments that each clock place covers at `now`."""
    return dict(zip(CLOCKS, reach(now, rules).values(), strict=False))


class Stretch(NamedTuple):
    """A part of a stored place: sort values in `span`, one more condition, and its order."""

    stored: str
    span: Span = ALL
    where: Condition = ("", ())
    sort: Sort = Sort.DUE

    @property
    def chosen(self) -> str:
        """Where its rows are; one without a place goes through all of them."""
        return CHOSEN if self.stored else ANYWHERE

    def statement(self, pattern: str) -> str:
        """A query about it; `pattern` is PAGE or COUNT."""
        where = f"AND {self.where[0]}" if self.where[0] else ""
        return pattern.format(line=LINE, chosen=self.chosen, where=where, order=ORDERS[self.sort])

    @property
    def parameters(self) -> tuple[Any, ...]:
        """What its conditions need."""
        return (*((self.stored, *self.span) if self.stored else ()), *self.where[1])


def stretch(place: Place, now: datetime, rules: Rules, where: Condition = ("", ()), sort: Sort = Sort.DUE) -> Stretch:
    """Where a place's orders lie at `now`, those for which `where` holds."""
    if place not in CLOCKS:
        return Stretch(place.value, ALL, where, sort)
    words = [part for part in (NOT_AWAITED if place is Place.OVERDUE else "", where[0]) if part]
    return Stretch(CLOCK, spans(now, rules)[place], (" AND ".join(words), where[1]), sort)


def page(ask: Ask, chosen: Stretch, names: Mapping[str, str], offset: int = 0, limit: int = 100) -> list[Row]:
    """Its lines: in a place's own order what is due first comes first, what was closed or rated last comes first."""
    found = ask(chosen.statement(PAGE), (*chosen.parameters, limit, offset))
    return [row_of(each, names) for each in found]


def count(ask: Ask, chosen: Stretch) -> int:
    """How many there are in it."""
    return next(int(n) for (n,) in ask(chosen.statement(COUNT), chosen.parameters))


def held(ask: Ask, chosen: Stretch, orders: Collection[str]) -> set[str]:
    """Which of these orders are in it."""
    return {found for (found,) in ask(chosen.statement(HELD), (json.dumps(list(orders)), *chosen.parameters))}


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
        source=found[14],
        arrived=from_int(found[15]),
        group=found[16] if found[17] else "",
        repeats=found[17],
    )
