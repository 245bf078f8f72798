"""A village that has synced once and has had no line since, and a stick to carry."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.district.district import District
from sync.regulation.orders import WorkOrder
from tests.client.station import Station
from tests.district.scenery import OTHER_TOWN, VILLAGE, order_in
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def order(district: District, village: Station) -> WorkOrder:
    """An order that the village knows."""
    made = order_in(district, VILLAGE)
    village.engine.cycle()
    return made


@pytest.fixture
def other_town(tmp_path: Path, district: District, url: str, clock: SteadyClock) -> Iterator[Station]:
    station = Station(tmp_path / "other", district, url, OTHER_TOWN, "chengmen", clock)
    yield station
    station.close()
