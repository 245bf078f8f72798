"""Keeps each scope's manifest in step with its feed, so that an empty poll can tell it by reading two rows."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, select

from sync.contract.manifest import BUCKETS, Tally, bucket_of, one_row
from sync.contract.pages import Entity
from sync.district.store.tables import feed, manifest

EVERYONE: Final = "*"
WHOLE: Final = -1
"""The bucket that stands for all of a scope."""

_HERE: Final = (
    manifest.c.scope.in_(bindparam("scopes", expanding=True)),
    manifest.c.bucket.in_(bindparam("numbers", expanding=True)),
)
_TALLIES: Final = select(manifest).where(*_HERE)
_TAKEN_OUT: Final = delete(manifest).where(*_HERE).returning(manifest)


def note(
    connection: Connection, entity: Entity, entity_id: str, left: Mapping[str, int], came: Mapping[str, int]
) -> None:
    """A thing's live row left these scopes and came into those; each with its rev there."""
    scopes, bucket = set(left) | set(came), bucket_of(entity, entity_id)
    before = connection.execute(_TAKEN_OUT, {"scopes": list(scopes), "numbers": (bucket, WHOLE)}).all()
    tallies = {(scope, number): Tally(count, total) for scope, number, count, total in before}
    for scope in scopes:
        for key in ((scope, bucket), (scope, WHOLE)):
            tally = tallies.get(key, Tally())
            tally = tally - one_row(entity, entity_id, left[scope]) if scope in left else tally
            tallies[key] = tally + one_row(entity, entity_id, came[scope]) if scope in came else tally
    _put(connection, tallies)


def whole(connection: Connection, unit: str) -> Tally:
    """All that a unit gets: two rows, whatever its size."""
    return _tallies(connection, unit, (WHOLE,))[WHOLE]


def buckets(connection: Connection, unit: str) -> list[Tally]:
    """All that a unit gets, bucket by bucket."""
    found = _tallies(connection, unit, range(BUCKETS))
    return [found[number] for number in range(BUCKETS)]


def bucket(connection: Connection, unit: str, number: int) -> Tally:
    """One bucket of a unit."""
    return _tallies(connection, unit, (number,))[number]


def count_anew(connection: Connection) -> None:
    """Count every scope from its feed: once, for a district that an earlier version has kept."""
    tallies: dict[tuple[str, int], Tally] = defaultdict(Tally)
    columns = (feed.c.scope, feed.c.entity, feed.c.entity_id, feed.c.rev)
    rows = connection.execute(select(*columns).where(feed.c.gone.is_(None)))
    for scope, kind, entity_id, rev in rows:
        entity = Entity(kind)
        for number in (bucket_of(entity, entity_id), WHOLE):
            tallies[scope, number] += one_row(entity, entity_id, rev)
    connection.execute(delete(manifest))
    _put(connection, tallies)


def _tallies(connection: Connection, unit: str, numbers: Collection[int]) -> dict[int, Tally]:
    found = dict.fromkeys(numbers, Tally())
    sought = {"scopes": (EVERYONE, unit), "numbers": list(numbers)}
    for _, number, count, total in connection.execute(_TALLIES, sought):
        found[number] += Tally(count, total)
    return found


def _put(connection: Connection, tallies: Mapping[tuple[str, int], Tally]) -> None:
    rows = [
        {"scope": scope, "bucket": number, "count": tally.count, "sum": tally.sum}
        for (scope, number), tally in tallies.items()
        if tally.count
    ]
    if rows:
        connection.execute(insert(manifest), rows)
