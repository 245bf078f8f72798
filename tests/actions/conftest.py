"""A village's desk and a township's desk on real caches."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.actions.desk import Desk
from sync.cache.profile import Profile
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, desk
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def hand(clock: SteadyClock) -> Hand:
    """Who writes the district's facts."""
    return Hand(clock)


@pytest.fixture
def village(tmp_path: Path, clock: SteadyClock) -> Iterator[Desk]:
    """The village's desk."""
    cache = desk(Profile(tmp_path / "village"), clock, VILLAGE_CLERK)
    yield Desk(cache, clock)
    cache.close()


@pytest.fixture
def town(tmp_path: Path, clock: SteadyClock) -> Iterator[Desk]:
    """The township's desk."""
    cache = desk(Profile(tmp_path / "town"), clock, TOWN_CLERK)
    yield Desk(cache, clock)
    cache.close()
