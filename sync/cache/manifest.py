"""The manifest of what is here: kept in step with every page, counted anew now and then, compared with the district's.

It counts the rows of the present generation: what a staged reset has not brought again is not yet vouched for.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import Connection

from sync.cache.database import Database
from sync.contract.manifest import BUCKETS, Tally, bucket_of, one_row
from sync.contract.pages import Change, Entity

TABLES: Final[dict[Entity, str]] = {Entity.ORDER: "fact", Entity.UNIT: "unit", Entity.RULES: "rules"}
PRESENT: Final = "generation = (SELECT generation FROM feed)"
LIVE: Final = f"{PRESENT} AND row IS NOT NULL"

Rows = dict[tuple[Entity, str], int]
"""The rev of live rows by what they are about."""


class Manifest:
    """What this workstation could say of its rows."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def text(self) -> str:
        """All that is here, as the district says it of a feed."""
        return sum(self._kept().values(), Tally()).text

    def buckets(self) -> tuple[str, ...]:
        """All that is here, bucket by bucket."""
        kept = self._kept()
        return tuple(kept.get(number, Tally()).text for number in range(BUCKETS))

    def recount(self) -> bool:
        """Count every row anew; true when the books were wrong.

        A row whose text is no JSON does not count, so that it is fetched again. Nothing is written where the books
        changed while the rows were read: the next count will do.
        """
        with self._database.sweep() as connection:
            booked, found = _booked(connection), _counted(connection)
        if found == booked:
            return False
        with self._database.write() as tx:
            if _booked(tx) == booked:
                forget(tx)
                _put(tx, found)
        return True

    def _kept(self) -> dict[int, Tally]:
        with self._database.read() as connection:
            return _booked(connection)


def standing(connection: Connection, changes: Sequence[Change]) -> Rows:
    """The live rows that these changes are about, as they are now."""
    rows: Rows = {}
    for entity in {change.entity for change in changes}:
        ids = json.dumps(list({change.id for change in changes if change.entity is entity}))
        query = f"SELECT id, rev FROM {TABLES[entity]} WHERE {LIVE} AND id IN (SELECT value FROM json_each(?))"  # noqa: S608
        rows |= {(entity, name): rev for name, rev in connection.exec_driver_sql(query, (ids,))}
    return rows


def note(tx: Connection, before: Rows, after: Rows) -> None:
    """Keep the books in step with rows that changed in this transaction."""
    moves: dict[int, Tally] = defaultdict(Tally)
    for (entity, name), rev in before.items() - after.items():
        moves[bucket_of(entity, name)] -= one_row(entity, name, rev)
    for (entity, name), rev in after.items() - before.items():
        moves[bucket_of(entity, name)] += one_row(entity, name, rev)
    booked = _booked(tx) if moves else {}
    _put(tx, {number: booked.get(number, Tally()) + move for number, move in moves.items()})


def forget(tx: Connection) -> None:
    """A new generation begins with nothing."""
    tx.exec_driver_sql("DELETE FROM bucket")


def ids_in(connection: Connection, entity: Entity, number: int) -> list[str]:
    """Every thing of the present generation in a bucket, stubs of what left included."""
    query = f"SELECT id FROM {TABLES[entity]} WHERE {PRESENT}"  # noqa: S608 - tables of our own
    return [name for name in connection.exec_driver_sql(query).scalars() if bucket_of(entity, name) == number]


def empty(tx: Connection, number: int) -> None:
    """Book that nothing of a bucket is vouched for any more."""
    tx.exec_driver_sql("DELETE FROM bucket WHERE no = ?", (number,))


def _booked(connection: Connection) -> dict[int, Tally]:
    rows = connection.exec_driver_sql("SELECT no, count, sum FROM bucket WHERE count <> 0 OR sum <> 0")
    return {number: Tally(count, total) for number, count, total in rows}


def _counted(connection: Connection) -> dict[int, Tally]:
    found: dict[int, Tally] = defaultdict(Tally)
    for entity, table in TABLES.items():
        query = f"SELECT id, rev FROM {table} WHERE {LIVE} AND json_valid(row)"  # noqa: S608 - tables of our own
        for name, rev in connection.exec_driver_sql(query):
            found[bucket_of(entity, name)] += one_row(entity, name, rev)
    return dict(found)


def _put(tx: Connection, tallies: Mapping[int, Tally]) -> None:
    rows = [(number, tally.count, tally.sum) for number, tally in tallies.items()]
    if rows:
        tx.exec_driver_sql("INSERT OR REPLACE INTO bucket (no, count, sum) VALUES (?, ?, ?)", rows)
