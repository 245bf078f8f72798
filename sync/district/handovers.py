"""Keeps the 交接单 of each unit and tells it to that unit's workstations, and to nobody else (R6.1, R20.1)."""

from dataclasses import replace

from sqlalchemy import Connection, delete, insert, select

from sync.contract import codec
from sync.contract.handover import HANDOVER_ID, Leave, fault
from sync.contract.pages import Entity
from sync.district import refusals
from sync.district.feed import Place, publish
from sync.district.people.users import user_by_id
from sync.district.problem import Trouble, malformed
from sync.district.store.tables import handover
from sync.district.store.transaction import Transaction
from sync.regulation.looking import only_looks
from sync.regulation.orders import Actor


def load_handover(connection: Connection, unit: str) -> tuple[Leave, ...]:
    """The unit's note; none before the first."""
    kept = connection.execute(select(handover.c.doc).where(handover.c.unit == unit)).scalar()
    return () if kept is None else codec.loads(kept, tuple[Leave, ...])


def hand_over(tx: Transaction, note: Leave, actor: Actor) -> None:
    """Keep it instead of the one before and tell the unit. Raises Trouble for one that nobody there may keep so."""
    if refusal := only_looks(actor):
        raise Trouble(refusals.by_rule(refusal))
    giver = user_by_id(tx.connection, note.giver)
    if giver is None or giver.unit != actor.unit:
        raise Trouble(malformed(codec.Malformed("交接人不是本单位的人员", "$.giver")))
    named = replace(note, person=giver.name)
    if why := fault(named):
        raise Trouble(malformed(codec.Malformed(why)))
    if load_handover(tx.connection, actor.unit) != (named,):
        _keep(tx, actor.unit, named)


def _keep(tx: Transaction, unit: str, note: Leave) -> None:
    tx.connection.execute(delete(handover).where(handover.c.unit == unit))
    tx.connection.execute(insert(handover).values(unit=unit, doc=codec.dumps((note,))))
    publish(tx, {unit}, Entity.RULES, HANDOVER_ID, tx.take(HANDOVER_ID), Place(0, -1))
