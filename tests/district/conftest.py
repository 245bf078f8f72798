"""A served district and three workstations."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.district.district import District
from tests.district.scenery import OTHER_TOWN, OTHER_VILLAGE, TOWN, VILLAGE, Desk, make_district, serving
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def district(tmp_path: Path, clock: SteadyClock) -> Iterator[District]:
    made = make_district(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def url(district: District) -> Iterator[str]:
    with serving(district) as address:
        yield address


@pytest.fixture
def town(district: District, url: str) -> Desk:
    return Desk(district, url, TOWN, "zhen")


@pytest.fixture
def village(district: District, url: str) -> Desk:
    return Desk(district, url, VILLAGE, "cun")


@pytest.fixture
def other_village(district: District, url: str) -> Desk:
    return Desk(district, url, OTHER_VILLAGE, "lincun")


@pytest.fixture
def other_town(district: District, url: str) -> Desk:
    return Desk(district, url, OTHER_TOWN, "linzhen")
