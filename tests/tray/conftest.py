"""A village's and a township's desk on real encrypted caches whose first copy is complete."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from sync.cache.profile import Profile
from sync.regulation.orders import Actor
from tests.cache import scenery
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand
from tests.desktop.place import left_alone
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def door(qtbot: QtBot, clock: SteadyClock) -> Iterator[Door]:
    opened = Door(clock)
    yield opened
    assert opened.close(), "a worker thread did not end"


@pytest.fixture
def hand(clock: SteadyClock) -> Hand:
    return Hand(clock)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "village")


@contextmanager
def sitting(profile: Profile, clock: SteadyClock, actor: Actor = VILLAGE_CLERK) -> Iterator[Desk]:
    """The desk from opening its cache until closing it; entering again is a restart."""
    cache = scenery.desk(profile, clock, actor)
    try:
        cache.orders.confirm(clock.now())
        yield Desk(cache, clock)
    finally:
        cache.close()


@pytest.fixture
def village(profile: Profile, clock: SteadyClock) -> Iterator[Desk]:
    with sitting(profile, clock) as desk:
        yield desk


@pytest.fixture
def town(tmp_path: Path, clock: SteadyClock) -> Iterator[Desk]:
    with sitting(Profile(tmp_path / "town"), clock, TOWN_CLERK) as desk:
        yield desk


@pytest.fixture
def home(tmp_path: Path) -> Profile:
    """A workstation that has worked with a district of three orders, which is gone now."""
    return left_alone(tmp_path)
