"""Counts rows at both ends from outside, for the invariants about the manifest; and damages some, as a disk may."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache, partial
from random import Random

from sync.contract.manifest import Tally, bucket_of, one_row
from sync.contract.pages import Entity
from sync.district.manifest import WHOLE
from tests.simulation.looking import books, known, unit_of
from tests.simulation.workstation import Workstation
from tests.simulation.world import World

FEED = "SELECT scope, entity, entity_id, rev FROM feed WHERE gone IS NULL"
OWN = (
    "SELECT '', '{0}', id, rev FROM {1} WHERE row IS NOT NULL AND json_valid(row)"
    " AND generation = (SELECT generation FROM feed)"
)
TABLES = {Entity.ORDER: "fact", Entity.UNIT: "unit", Entity.RULES: "rules"}
DAMAGES = (
    "UPDATE fact SET rev = rev - 1 WHERE id = ?",
    "UPDATE fact SET row = NULL, gone = 'left_scope' WHERE id = ?",
)

Key = tuple[str, int]


def at_the_district(world: World) -> tuple[dict[Key, Tally], dict[Key, Tally]]:
    """What its manifest says and what its feed holds, by scope and bucket."""
    books(world)  # forgets what was counted in another state
    if "counted" not in world.memo:
        world.memo["counted"] = _at_the_district(world)
    found: tuple[dict[Key, Tally], dict[Key, Tally]] = world.memo["counted"]
    return found


def _at_the_district(world: World) -> tuple[dict[Key, Tally], dict[Key, Tally]]:
    with world.server.storage.unfailing(), world.server.district.read() as connection:
        ask = connection.exec_driver_sql
        kept = {(row[0], row[1]): Tally(row[2], row[3]) for row in ask("SELECT * FROM manifest")}
        return kept, _counted(ask(FEED))


def at_the_workstation(at: Workstation) -> tuple[dict[Key, Tally], dict[Key, Tally]]:
    """What its books say and what is there."""
    return known(at, "counted", lambda: _at_the_workstation(at))


def _at_the_workstation(at: Workstation) -> tuple[dict[Key, Tally], dict[Key, Tally]]:
    with at.cache._database.read() as connection:
        ask = connection.exec_driver_sql
        kept = {("", row[0]): Tally(row[1], row[2]) for row in ask("SELECT no, count, sum FROM bucket") if row[1]}
        rows = [row for entity, table in TABLES.items() for row in ask(OWN.format(entity.value, table))]
    return kept, {key: tally for key, tally in _counted(rows).items() if key[1] != WHOLE}


def listen_for_claims(world: World) -> None:
    """From now on note what is not as the district has it whenever a workstation calls itself up to date."""
    for at in world.workstations:
        at.claimed = partial(_compare, world, at)


def _compare(world: World, at: Workstation) -> None:
    with world.server.storage.unfailing():
        theirs = {row.order: row.rev for row in books(world).feed[unit_of(world, at)] if not row.gone}
    at.overclaimed += sorted({order for order, _ in theirs.items() ^ at.cache.orders.revs().items()})


def damage(at: Workstation, random: Random) -> str:
    """One row is spoilt behind the program's back; the order it was about, none where there is none."""
    rows = sorted(at.cache.orders.revs())
    if not rows:
        return ""
    order = random.choice(rows)
    with at.storage.unfailing(), at.cache._database.write() as tx:
        tx.exec_driver_sql(random.choice(DAMAGES), (order,))
    at.damaged.add(order)
    at.seen.pop(order, None)
    return order


@lru_cache(maxsize=8192)
def _row(entity: str, name: str, rev: int) -> tuple[int, Tally]:
    return bucket_of(Entity(entity), name), one_row(Entity(entity), name, rev)


def _counted(rows: Iterable[tuple[str, str, str, int]]) -> dict[Key, Tally]:
    found: dict[Key, Tally] = defaultdict(Tally)
    for scope, entity, name, rev in rows:
        bucket, tally = _row(entity, name, rev)
        found[scope, bucket] += tally
        found[scope, WHOLE] += tally
    return dict(found)
