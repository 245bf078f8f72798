"""A served district, and a village's and a township's workstation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.district.district import District
from tests.client.station import ServedClock, Station, clock_of_today
from tests.district.scenery import TOWN, VILLAGE, serving
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy, line_to


@pytest.fixture
def clock() -> SteadyClock:
    return clock_of_today()


@pytest.fixture
def district(tmp_path: Path, clock: SteadyClock) -> Iterator[District]:
    made = District.create(tmp_path / "district", ServedClock(clock))
    yield made
    made.close()


@pytest.fixture
def url(district: District) -> Iterator[str]:
    with serving(district) as address:
        yield address


@pytest.fixture
def line(url: str) -> Iterator[LineProxy]:
    """The line between the village and the district."""
    with line_to(url) as proxy:
        yield proxy


@pytest.fixture
def village(tmp_path: Path, district: District, line: LineProxy, clock: SteadyClock) -> Iterator[Station]:
    station = Station(tmp_path / "village", district, line.url, VILLAGE, "cun", clock)
    yield station
    station.close()


@pytest.fixture
def town(tmp_path: Path, district: District, url: str, clock: SteadyClock) -> Iterator[Station]:
    station = Station(tmp_path / "town", district, url, TOWN, "zhen", clock)
    yield station
    station.close()
