"""Which sources of orders this district knows: the three of the Measures, and those that it added (R2.1)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select

from sync.district.store.moments import moment, stored
from sync.district.store.tables import source, work_order
from sync.district.store.transaction import Transaction
from sync.regulation.sources import BUILT_IN
from sync.regulation.verdicts import Refused, refused

LONGEST: Final = 60
"""Characters of a source's name."""

BEFORE_ALL: Final = 0
"""Moment of the sources that were there from the beginning."""

_NAMED: Final = select(source.c.name).where(source.c.name == bindparam("called"))
_ALL: Final = select(source.c.name, source.c.added_at).order_by(source.c.added_at, source.c.position)


class BadSource(ValueError):
    """The source cannot be added; the message says why."""


def sources(connection: Connection) -> list[tuple[str, datetime | None]]:
    """Every source with the moment at which the district added it, None for the three of the Measures."""
    rows = connection.execute(_ALL)
    return [(row.name, moment(row.added_at) if row.added_at else None) for row in rows]


def add_source(tx: Transaction, name: str, now: datetime) -> str:
    """Take a new source; returns its name. Raises BadSource."""
    clean = name.strip()
    if not clean or len(clean) > LONGEST or not clean.isprintable():
        raise BadSource(f"来源名称应为 1 到 {LONGEST} 个字")
    if tx.connection.execute(_NAMED, {"called": clean}).first() is not None:
        raise BadSource(f"已经有来源“{clean}”")
    _insert(tx.connection, clean, stored(now))
    return clean


def unknown_source(connection: Connection, name: str) -> Refused | None:
    """A refusal that names the sources there are; None for one of them."""
    if connection.execute(_NAMED, {"called": name}).first() is not None:
        return None
    there = "、".join(known for known, _ in sources(connection))
    remedy = "请核对来源；确有新来源的，请由区级平台先登记（duban-district source add）。"
    return refused("R2.1", f"“{name[:20]}”不是已登记的来源，现有来源：{there}。", remedy)


def seed_sources(connection: Connection) -> None:
    """The three of the Measures, where they are missing."""
    _add_missing(connection, BUILT_IN)


def sources_of_old(connection: Connection) -> None:
    """Once, for a district of an earlier program: the three, and whatever its orders came from."""
    seed_sources(connection)
    _add_missing(connection, connection.execute(select(work_order.c.source).distinct()).scalars().all())


def _add_missing(connection: Connection, names: Sequence[str]) -> None:
    there = set(connection.execute(select(source.c.name)).scalars())
    for name in names:
        if name not in there:
            _insert(connection, name, BEFORE_ALL)


def _insert(connection: Connection, name: str, at: int) -> None:
    position = len(connection.execute(select(source.c.name)).all())
    connection.execute(insert(source).values(name=name, added_at=at, position=position))
