"""A profile, a clock and an open cache for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.cache.cache import Cache
from sync.cache.profile import Profile
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import TOWN_CLERK, Hand, change, desk
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile that nobody has used yet."""
    return Profile(tmp_path / "profile")


@pytest.fixture
def hand(clock: SteadyClock) -> Hand:
    """Who writes the district's facts."""
    return Hand(clock)


@pytest.fixture
def village(profile: Profile, clock: SteadyClock) -> Iterator[Cache]:
    """The village's desk."""
    cache = desk(profile, clock)
    yield cache
    cache.close()


@pytest.fixture
def town(tmp_path: Path, clock: SteadyClock) -> Iterator[Cache]:
    """The township's desk."""
    cache = desk(Profile(tmp_path / "town"), clock, TOWN_CLERK)
    yield cache
    cache.close()


@pytest.fixture
def order(village: Cache, hand: Hand) -> WorkOrder:
    """A signed order on the village's desk."""
    made = hand.signed(hand.dispatched())
    village.orders.apply([change(made)], "c1")
    return made
