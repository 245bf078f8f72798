"""Fills a district with so many orders for one township, through the district's own code, and lets a desk in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final

from sync.contract.clock import SystemClock
from sync.contract.ids import uuid7
from sync.district.acting import actor_of, district_actor, perform
from sync.district.district import District
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user
from sync.district.store.transaction import Transaction
from sync.regulation.acts import Dispatch, Sign
from sync.regulation.orders import Unit
from sync.regulation.terms import Level
from tests.bench import orders

SEED: Final = 20260928
BATCH: Final = 200
USERNAME: Final = "bench"
PASSWORD: Final = "bench-password-1"
SIGNED: Final = 3
"""Two in three are signed for, so that the inbox has all kinds of lines."""


@dataclass(frozen=True)
class Filled:
    """A district's folder with `count` orders, and what a desk of its township needs to come in."""

    folder: Path
    code: str
    unit: Unit
    count: int


def fill(folder: Path, count: int) -> Filled:
    """Make the district in `folder` with `count` orders, the oldest 30 days old."""
    clock = SystemClock()
    district = District.create(folder, clock)
    try:
        unit = min((u for u in district.units.values() if u.level is Level.TOWNSHIP), key=lambda u: u.id)
        _orders(district, unit, count, clock.now())
        with district.begin() as tx:
            ident = uuid7(clock.now())
            add_user(tx, username=USERNAME, name="测速员", unit=unit.id, password=PASSWORD, now_id=ident)
            code = make_code(tx, unit.id, clock.now())
    finally:
        district.close()
    return Filled(folder, code, unit, count)


def complete(measured: dict[str, float], filled: Filled) -> None:
    """A sync that left something out was not measured. Raises RuntimeError."""
    if measured["rows"] != filled.count:
        raise RuntimeError(f"{measured['rows']:g} of {filled.count} orders came")


def another_code(filled: Filled) -> str:
    """A code for one more workstation of the same unit; safe beside a running server."""
    district = District.open(filled.folder, SystemClock())
    try:
        with district.begin() as tx:
            return make_code(tx, filled.unit.id, district.clock.now())
    finally:
        district.close()


def _orders(district: District, unit: Unit, count: int, now: datetime) -> None:
    random, start = Random(SEED), now - timedelta(days=30)
    step = timedelta(days=30) / (count + 1)
    for first in range(0, count, BATCH):
        with district.begin() as tx:
            for number in range(first, min(first + BATCH, count)):
                _order(tx, unit, number, start + step * number, random)


def _order(tx: Transaction, unit: Unit, number: int, at: datetime, random: Random) -> None:
    order, top = uuid7(at), district_actor(tx)
    perform(tx, orders.register(number, at, random), order_id=order, actor=top, command_id=uuid7(at), at=at)
    sent = perform(tx, Dispatch(unit=unit.id), order_id=order, actor=top, command_id=uuid7(at), at=at)
    hop = sent.hop_of(unit.id)
    if hop is not None and number % SIGNED:
        who = actor_of(unit, USERNAME, "测速员")
        perform(tx, Sign(hop=hop.id), order_id=order, actor=who, command_id=uuid7(at), at=at)
