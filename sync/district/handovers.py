"""Keeps the 交接单 of each unit and tells it to that unit's workstations, and to nobody else (R6.1, R20.1)."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select

from sync.contract import codec, problems
from sync.contract.bounds import check_moments
from sync.contract.handover import HANDOVER_ID, Leave, fault, older, undated
from sync.contract.pages import Entity
from sync.contract.problems import Problem
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


def hand_over(tx: Transaction, note: Leave, actor: Actor, now: datetime) -> None:
    """Keep it instead of one that was written before it, and tell the unit.

    Raises Trouble for one that nobody there may keep so, and (409) where a newer one is kept.
    """
    if refusal := only_looks(actor):
        raise Trouble(refusals.by_rule(refusal))
    giver = user_by_id(tx.connection, note.giver)
    if giver is None or giver.unit != actor.unit:
        raise Trouble(malformed(codec.Malformed("交接人不是本单位的人员", "$.giver")))
    _replace(tx, actor.unit, replace(note, person=giver.name), now)


def _replace(tx: Transaction, unit: str, note: Leave, now: datetime) -> None:
    dated = _dated(note, now)
    for kept in load_handover(tx.connection, unit):
        if older(dated, kept):
            raise Trouble(_outdone())
        if note in (kept, undated(kept)):
            return
    _keep(tx, unit, dated)


def _dated(note: Leave, now: datetime) -> Leave:
    """With the moment of writing: of coming where an earlier version tells none, and never one of the future.

    Raises Trouble for what cannot be kept so.
    """
    try:
        check_moments(note)
    except codec.Malformed as error:
        raise Trouble(malformed(error)) from error
    if why := fault(note):
        raise Trouble(malformed(codec.Malformed(why)))
    told = note.written_at
    return replace(note, written_at=min(told, now).astimezone(UTC) if isinstance(told, datetime) else now)


def _outdone() -> Problem:
    return Problem(
        type=problems.CHANGED_MEANWHILE,
        title="已有较新的交接单",
        status=409,
        detail="本单位在这之后又写了一份交接单，以较新的为准",
        advice="写的内容还在本机，可以对照以后再保存一次。",
    )


def _keep(tx: Transaction, unit: str, note: Leave) -> None:
    tx.connection.execute(delete(handover).where(handover.c.unit == unit))
    tx.connection.execute(insert(handover).values(unit=unit, doc=codec.dumps((note,))))
    publish(tx, {unit}, Entity.RULES, HANDOVER_ID, tx.take(HANDOVER_ID), Place(0, -1))
