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
from sync.regulation.designating import Designate, EndDesignation, designated, ended, may_designate, may_end
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


def designate(tx: Transaction, act: Designate, actor: Actor, id: str, now: datetime) -> Unit:
    """A unit designates; written and told in this transaction. Raises RefusedByRule."""
    unit = _now(tx, actor)
    if refusal := may_designate(unit, act, actor, now, tx.units):
        raise RefusedByRule(refusal)
    return _kept(tx, designated(unit, act, id=id, actor=actor, now=now), id)


def end_designation(tx: Transaction, act: EndDesignation, actor: Actor) -> Unit:
    """A unit ends a designation of its own. Raises RefusedByRule."""
    unit = _now(tx, actor)
    if refusal := may_end(unit, act, actor):
        raise RefusedByRule(refusal)
    return _kept(tx, ended(unit, act, actor), act.designation)


def _now(tx: Transaction, actor: Actor) -> Unit:
    """From the tables, for another process may have written since the units were read."""
    return with_designations(tx.units[actor.unit], load_designations(tx.connection))


def _kept(tx: Transaction, unit: Unit, id: str) -> Unit:
    made = next(each for each in unit.designations if each.id == id)
    table = tables.designation
    tx.connection.execute(delete(table).where(table.c.id == id))
    tx.connection.execute(insert(table).values(id=id, unit=unit.id, doc=codec.dumps(made)))
    here = tables.unit.c.id == unit.id
    tx.connection.execute(update(tables.unit).where(here).values(rev=tables.unit.c.rev + 1))
    rev = tx.connection.execute(select(tables.unit.c.rev).where(here)).scalar_one()
    publish(tx, {EVERYONE}, Entity.UNIT, unit.id, rev, Place(0, depth(tx.units, unit.id)))
    return unit
