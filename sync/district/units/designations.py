"""Keeps which 具体承办单位 each unit has designated, and tells everybody who knows the unit (R6.7)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from sync.contract import codec
from sync.contract.pages import Entity
from sync.district.acting import RefusedByRule
from sync.district.feed import EVERYONE, Place, publish
from sync.district.store import tables
from sync.district.store.transaction import Transaction
from sync.district.units.lookup import depth
from sync.regulation.acts import UnitAct
from sync.regulation.designating import declared, may_declare
from sync.regulation.designation import Designation
from sync.regulation.orders import Actor, Unit

Designations = Mapping[str, tuple[Designation, ...]]
"""By the unit that made them, the earliest first."""


def load_designations(connection: Connection) -> Designations:
    """Every designation, also those that are over."""
    found: dict[str, list[Designation]] = defaultdict(list)
    table = tables.designation
    for row in connection.execute(select(table.c.unit, table.c.doc).order_by(table.c.id)):
        found[row.unit].append(codec.loads(row.doc, Designation))
    return {unit: tuple(made) for unit, made in found.items()}


def with_designations(unit: Unit, known: Designations) -> Unit:
    """The unit as it travels."""
    return replace(unit, designations=known.get(unit.id, ()))


def declare(tx: Transaction, act: UnitAct, actor: Actor, id: str, now: datetime) -> int:
    """A unit designates or ends that; written and told in this transaction. The unit's revision. Raises RefusedByRule.

    `id` is that of the command.
    """
    unit = _now(tx, actor)
    if refusal := may_declare(unit, act, actor, now, tx.units):
        raise RefusedByRule(refusal)
    return _kept(tx, unit, declared(unit, act, id=id, actor=actor, now=now))


def _now(tx: Transaction, actor: Actor) -> Unit:
    """From the tables, for another process may have written since the units were read."""
    return with_designations(tx.units[actor.unit], load_designations(tx.connection))


def _kept(tx: Transaction, before: Unit, after: Unit) -> int:
    table = tables.designation
    for made in after.designations:
        if made not in before.designations:
            tx.connection.execute(delete(table).where(table.c.id == made.id))
            tx.connection.execute(insert(table).values(id=made.id, unit=after.id, doc=codec.dumps(made)))
    here = tables.unit.c.id == after.id
    tx.connection.execute(update(tables.unit).where(here).values(rev=tables.unit.c.rev + 1))
    rev: int = tx.connection.execute(select(tables.unit.c.rev).where(here)).scalar_one()
    publish(tx, {EVERYONE}, Entity.UNIT, after.id, rev, Place(0, depth(tx.units, after.id)))
    return rev
