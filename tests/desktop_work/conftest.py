"""A door, and the desks of a village and its township."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from sync.cache.profile import Profile
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, desk
from tests.helpers.clocks import SteadyClock

Shown = Callable[[QWidget], None]


@pytest.fixture
def door(qtbot: QtBot, clock: SteadyClock) -> Iterator[Door]:
    """A door under the test's clock; its threads end with the test, and nothing failed unasked."""
    opened = Door(clock)
    broken: list[Exception] = []
    opened.broke.connect(broken.append)
    yield opened
    assert opened.close(), "a worker thread did not end"
    assert broken == []


@pytest.fixture
def hand(clock: SteadyClock) -> Hand:
    """Who writes the district's facts."""
    return Hand(clock)


@pytest.fixture
def village(tmp_path: Path, clock: SteadyClock, door: Door) -> Iterator[Desk]:
    """The village's desk; its cache outlives the door."""
    cache = desk(Profile(tmp_path / "village"), clock, VILLAGE_CLERK)
    yield Desk(cache, clock)
    door.close()
    cache.close()


@pytest.fixture
def town(tmp_path: Path, clock: SteadyClock, door: Door) -> Iterator[Desk]:
    """The township's desk."""
    cache = desk(Profile(tmp_path / "town"), clock, TOWN_CLERK)
    yield Desk(cache, clock)
    door.close()
    cache.close()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """`shown(widget)` puts a pane on the screen at the size it has in the usual window."""
    held = []

    def show(widget: QWidget) -> None:
        held.append(widget)
        qtbot.addWidget(widget)
        widget.resize(760, 660)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()

    return show
