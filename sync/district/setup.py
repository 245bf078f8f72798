"""Fills a new district with its units and rules, and reads them back."""

from typing import Final

from sqlalchemy import Connection, insert, select

from sync.contract import codec
from sync.contract.pages import Entity
from sync.district.feed import EVERYONE, Place, publish
from sync.district.sources import seed_sources
from sync.district.store.tables import meta, unit
from sync.district.store.transaction import Transaction
from sync.district.units.lookup import depth
from sync.district.units.seed import seed_units
from sync.regulation.orders import Unit, Units
from sync.regulation.rules import DEFAULT_RULES, Rules, RuleSheet
from sync.regulation.terms import Level

RULES_ID: Final = "rules"


def seed(connection: Connection) -> None:
    """Add the units and rules that are not there yet, each with its feed row for everyone."""
    tx = Transaction(connection, {u.id: u for u, _ in seed_units()}, DEFAULT_RULES)
    seed_sources(connection)
    known = set(connection.execute(select(unit.c.id)).scalars())
    for one, code in seed_units():
        if one.id not in known:
            add_unit(tx, one, code)
    if connection.execute(select(meta.c.name).where(meta.c.name == RULES_ID)).scalar() is None:
        connection.execute(insert(meta).values(name=RULES_ID, value=codec.dumps(DEFAULT_RULES.sheet())))
        publish(tx, {EVERYONE}, Entity.RULES, RULES_ID, 1, Place(0, -1))


def add_unit(tx: Transaction, one: Unit, code: str = "") -> None:
    """Write one unit and tell everyone."""
    values = {"id": one.id, "name": one.name, "level": one.level.value, "parent": one.parent, "code": code}
    tx.connection.execute(insert(unit).values(**values))
    publish(tx, {EVERYONE}, Entity.UNIT, one.id, 1, Place(0, depth(tx.units, one.id)))


def load_units(connection: Connection) -> Units:
    """Every unit by id."""
    rows = connection.execute(select(unit))
    return {r.id: Unit(id=r.id, name=r.name, level=Level(r.level), parent=r.parent) for r in rows}


def load_rules(connection: Connection) -> Rules:
    """The rules in force for new orders (R5.1)."""
    sheet = connection.execute(select(meta.c.value).where(meta.c.name == RULES_ID)).scalar_one()
    return Rules.from_sheet(codec.loads(sheet, RuleSheet))
