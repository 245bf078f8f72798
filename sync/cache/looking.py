"""Answers a query: which orders, why each of them, how many in all."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import listing, search
from sync.cache.filters import Condition
from sync.cache.found import Found, Hit
from sync.cache.places import Place
from sync.cache.query import Query
from sync.cache.snippets import TELEPHONE_END, Snippet, cut, runs_of, snippet, spans_in, telephone_end
from sync.cache.written import written

COUNTED: Final = 1000
"""Up to here matches are counted; more of them are more than anybody reads."""
_JOINED: Final = "(SELECT group_concat(e.value ->> '$.text', char(10)) FROM json_each(f.row, '$.{name}') e)"
_LISTED: Final = "(SELECT group_concat(e.value, ' ') FROM json_each(f.row, '$.{name}') e)"
_TEXTS: Final = (
    "SELECT f.no, f.id, f.row ->> '$.body', "  # noqa: S608 - names of our own
    + ", ".join(_JOINED.format(name=name) for name in ("timeline", "results", "replies"))
    + ", f.row ->> '$.place', "
    + ", ".join(_LISTED.format(name=name) for name in ("category", "tags"))
    + ", f.row ->> '$.upstream_no', f.row ->> '$.reporter.phone'"
    " FROM fact f WHERE f.no IN (SELECT value FROM json_each(?))"
)
_CALLED: Final = ("原文", "办理过程", "办理结果", "答复", "地点", "分类", "标签", "上级编号")
_COUNT: Final = "SELECT count(*) FROM (SELECT 1 FROM ordertext WHERE ordertext MATCH ? {within} LIMIT ?)"
_HELD: Final = "SELECT count(*) FROM listed l WHERE l.no IN (SELECT value FROM json_each(?)) {within}"
_BY_ID: Final = "SELECT l.no FROM listed l WHERE l.id IN (SELECT value FROM json_each(?))"

Names = Mapping[str, str]


def look(connection: Connection, query: Query, where: Condition, names: Names, limit: int) -> Found:
    """The first `limit` orders, what somebody wrote about them here before the texts that came."""
    runs = runs_of(query.words)
    if runs:
        return _by_words(connection, query, runs, where, names, limit)
    return _by_filter(connection, query, where, names, limit) if where[0] else Found(query=query)


def _by_words(
    connection: Connection, query: Query, runs: Sequence[str], where: Condition, names: Names, limit: int
) -> Found:
    own = written(connection, runs, limit)
    numbers = {*search.candidates(connection, runs, where, limit), *own}
    rows = [listing.row_of(each, names) for each in search.lines(connection, numbers, where, limit)]
    total = _count(connection, runs, where) if len(numbers) >= search.CANDIDATES else _held(connection, numbers, where)
    texts = _texts(connection, [row.order_id for row in rows])
    hits = (Hit(row, spans_in(row.subject, runs), _why(row.number, texts.get(row.order_id), own, runs)) for row in rows)
    return Found(
        query=query,
        hits=tuple(hits),
        total=max(total, len(rows)),
        more=total >= COUNTED,
        waiting=search.left(connection),
    )


def _by_filter(connection: Connection, query: Query, where: Condition, names: Names, limit: int) -> Found:
    """No words: what is still handled in the order of its deadlines, then what is over."""

    def ask(statement: str, parameters: tuple[Any, ...]) -> Any:
        return connection.exec_driver_sql(statement, parameters)

    stretches = [listing.Stretch(place.value, where=where) for place in (Place.REPORTED, Place.CLOSED)]
    rows = [row for each in stretches for row in listing.page(ask, each, names, 0, limit)][:limit]
    total = sum(listing.count(ask, each) for each in stretches)
    return Found(query=query, hits=tuple(Hit(row) for row in rows), total=total)


def _count(connection: Connection, runs: Sequence[str], where: Condition) -> int:
    statement = _COUNT.format(within=search.within(where, "ordertext.rowid"))
    found = connection.exec_driver_sql(statement, (search.match_of(runs), *where[1], COUNTED))
    return int(found.scalar_one())


def _held(connection: Connection, numbers: Collection[int], where: Condition) -> int:
    found = connection.exec_driver_sql(_HELD.format(within=search.within(where, "l.no")), (_listed(numbers), *where[1]))
    return int(found.scalar_one())


def _texts(connection: Connection, ids: Sequence[str]) -> dict[str, Any]:
    """The texts of some orders, read by the database itself: a decoded order would cost the window's thread time."""
    numbers = connection.exec_driver_sql(_BY_ID, (_listed(ids),)).scalars().all()
    return {row[1]: row for row in connection.exec_driver_sql(_TEXTS, (_listed(numbers),))}


def _listed(values: Iterable[object]) -> str:
    return json.dumps(list(values))


def _why(number: str, texts: Any, own: Mapping[int, Snippet], runs: Sequence[str]) -> Snippet:
    """Own words first; then the text that has most of the runs; numbers last; else how the order begins."""
    if texts is None:
        return Snippet()
    no, _, *parts, phone = texts
    if no in own:
        return own[no]
    named = [(said, text or "") for said, text in zip(_CALLED, parts, strict=True)]
    found = snippet(named, runs)
    if found.text:
        return found
    return next(_by_numbers(number, parts[-1] or "", phone or "", runs), cut("", parts[0] or "", runs))


def _by_numbers(number: str, upstream: str, phone: str, runs: Sequence[str]) -> Iterator[Snippet]:
    """Of the reporter's telephone only the four digits that were asked for are shown (R17.3)."""
    for said, text in (("工单号", number), ("上级编号", upstream)):
        spans = spans_in(text, runs, anywhere=True)
        if spans:
            yield Snippet(said, text, spans)
    end = "".join(each for each in phone if each.isdigit())[-TELEPHONE_END:]
    if end and any(end.startswith(telephone_end(run) or run) for run in runs):
        yield Snippet("反映人电话末四位", end, ((0, len(end)),))
