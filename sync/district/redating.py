"""After the calendar changed: every order whose clocks run is counted again, some at a time (R5.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select

from sync.contract.ids import uuid7
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.store.tables import work_order
from sync.district.store.transaction import Transaction
from sync.regulation.acts import Redate
from sync.regulation.effects.recounting import recounted

AT_ONCE: Final = 200
"""Orders in one transaction, so that nobody waits long for it; cut short, a second run does the rest."""


@dataclass(slots=True)
class Redated:
    """How many orders were looked at, and how many of them moved."""

    looked_at: int = 0
    moved: int = 0


def redate(district: District, reason: str) -> Redated:
    """Count every running clock again, each order that moves with an entry of its own. Safe to run again."""
    done, after = Redated(), ""
    while True:
        with district.begin() as tx:
            ids = list(_running(tx.connection, after))
            done.looked_at += len(ids)
            done.moved += sum(_moved(district, tx, order_id, reason) for order_id in ids)
        if len(ids) < AT_ONCE:
            return done
        after = ids[-1]


def _running(connection: Connection, after: str) -> Iterator[str]:
    """Orders with a due moment ahead or behind, in the order of their ids."""
    where = (work_order.c.due_at.is_not(None), work_order.c.id > after)
    yield from connection.execute(
        select(work_order.c.id).where(*where).order_by(work_order.c.id).limit(AT_ONCE)
    ).scalars()


def _moved(district: District, tx: Transaction, order_id: str, reason: str) -> bool:
    order = load_order(tx.connection, order_id)
    if order is None or recounted(order, tx.rules) == order:
        return False
    now = district.clock.now()
    perform(tx, Redate(reason=reason), order_id=order_id, actor=district_actor(tx), command_id=uuid7(now), at=now)
    return True
