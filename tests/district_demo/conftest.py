"""A district filled with the sample as of a moment, and what its orders look like then."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from sync.contract import codec
from sync.district.demo.cast import make_users
from sync.district.demo.sample import fill
from sync.district.district import District
from sync.district.store.tables import work_order
from sync.district.units.lookup import find_unit
from sync.regulation.deadlines import Urgency, urgency
from sync.regulation.orders import Assignment, WorkOrder
from tests.helpers.clocks import MORNING, SteadyClock


@dataclass(frozen=True)
class Filled:
    """The sample as of `now`."""

    district: District
    now: datetime
    orders: tuple[WorkOrder, ...]

    def hops(self, unit: str) -> list[Assignment]:
        """The live assignments of one unit."""
        found = find_unit(self.district.units, unit).id
        return [hop for order in self.orders if (hop := order.hop_of(found)) is not None]

    def urgencies(self, unit: str) -> list[Urgency]:
        """How pressing each of them is."""
        return [urgency(hop.due, self.now, self.district.rules) for hop in self.hops(unit)]


Filler = Callable[[datetime], Filled]


@pytest.fixture(scope="session")
def filled_at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filler]:
    """Gives the sample as of any moment; each moment is filled once."""
    made: dict[datetime, Filled] = {}

    def fill_once(now: datetime) -> Filled:
        if now not in made:
            made[now] = _filled(tmp_path_factory.mktemp("district"), now)
        return made[now]

    yield fill_once
    for each in made.values():
        each.district.close()


@pytest.fixture
def district(tmp_path: Path, clock: SteadyClock) -> Iterator[District]:
    """A fresh district with the sample, whose clock the test holds."""
    filled = _filled(tmp_path, clock.now(), clock)
    yield filled.district
    filled.district.close()


@pytest.fixture
def filled_twins(tmp_path: Path) -> Iterator[tuple[District, District]]:
    """Two districts with the same sample as of the same moment."""
    first, second = (_filled(tmp_path / name, MORNING) for name in ("first", "second"))
    yield first.district, second.district
    first.district.close()
    second.district.close()


@pytest.fixture
def empty_district(tmp_path: Path, clock: SteadyClock) -> Iterator[District]:
    """A district that nobody has written to yet."""
    district = District.create(tmp_path, clock)
    yield district
    district.close()


def orders_of(district: District) -> tuple[WorkOrder, ...]:
    """Every order as it stands."""
    with district.read() as connection:
        rows = connection.execute(select(work_order.c.doc).order_by(work_order.c.number)).scalars()
        return tuple(codec.loads(row, WorkOrder) for row in rows)


def _filled(folder: Path, now: datetime, clock: SteadyClock | None = None) -> Filled:
    district = District.create(folder, clock or SteadyClock(now))
    with district.begin() as tx:
        make_users(tx, now)
        fill(tx, now, folder)
    return Filled(district, now, orders_of(district))
