"""A door that ends with its test, and caches with orders in them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.background import Door
from sync.cache.cache import Cache
from sync.cache.profile import Profile
from tests.cache.scenery import Hand, change, desk
from tests.helpers.clocks import SteadyClock

Fill = Callable[[int], list[str]]


@pytest.fixture
def door(qtbot: QtBot, clock: SteadyClock) -> Iterator[Door]:
    """A door under the test's clock; its threads end with the test."""
    opened = Door(clock)
    yield opened
    assert opened.close(), "a worker thread did not end"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile that nobody has used yet."""
    return Profile(tmp_path / "profile")


@pytest.fixture
def hand(clock: SteadyClock) -> Hand:
    """Who writes the district's facts."""
    return Hand(clock)


@pytest.fixture
def cache(profile: Profile, clock: SteadyClock) -> Iterator[Cache]:
    """The village's open cache."""
    opened = desk(profile, clock)
    yield opened
    opened.close()


@pytest.fixture
def fill(cache: Cache, hand: Hand, clock: SteadyClock) -> Fill:
    """`fill(n)` dispatches n orders to the village and returns their ids."""

    def some(count: int) -> list[str]:
        orders = []
        for number in range(count):
            clock.tick(1)
            orders.append(hand.dispatched(subject=f"第 {number} 号路灯不亮"))
        cache.orders.apply([change(order) for order in orders], f"c{count}")
        return [order.id for order in orders]

    return some
