"""Takes one order of another system in: registered once, and given to a unit where the area says to which."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sync.contract.ids import uuid7
from sync.district.acting import district_actor, perform
from sync.district.numbers import ORDER, next_number
from sync.district.orders import upstream_known
from sync.district.store.transaction import Transaction
from sync.regulation.acts import Dispatch, Register
from sync.regulation.orders import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One order as it came: `register` lacks only its number here; `area` decides where it goes."""

    line: int
    area: str
    register: Register


def take(tx: Transaction, incoming: Incoming, unit: Unit | None, now: datetime) -> tuple[str, ...]:
    """What became of it, in the words of `LoadReport`. Raises RefusedByRule, and nothing of it is there then."""
    with tx.connection.begin_nested():
        return tuple(_taken(tx, incoming.register, unit, now))


def _taken(tx: Transaction, register: Register, unit: Unit | None, now: datetime) -> Iterator[str]:
    if upstream_known(tx.connection, register.source, register.upstream_no):
        yield "already_there"
        return
    order, actor = uuid7(now), district_actor(tx)
    numbered = replace(register, number=next_number(tx, ORDER, now), received_at=min(register.received_at, now))
    perform(tx, numbered, order_id=order, actor=actor, command_id=uuid7(now), at=now)
    yield "came_in"
    if unit is not None:
        perform(tx, Dispatch(unit=unit.id), order_id=order, actor=actor, command_id=uuid7(now), at=now)
        yield "dispatched"
