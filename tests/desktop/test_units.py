"""A whole desk of a township without a line: three villages chased from anywhere in at most eight keys (R14.5)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import DeskApp
from desktop.screens.below import BelowPane
from sync.cache.cache import Cache, open_cache
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.regulation.orders import Actor
from sync.regulation.terms import Verb
from tests.cache.scenery import OTHER_VILLAGE, TOWN_CLERK, VILLAGE_CLERK, Hand, change, session_of, unit_changes
from tests.desktop.running import PASSPHRASE, PATIENCE_MS, started
from tests.helpers.clocks import SteadyClock

THIRD = replace(OTHER_VILLAGE, id="v3", name="双桥村")
ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
CHASE = (
    *((Qt.Key.Key_0, ALT), (Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Down, SHIFT)),
    *((Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, CONTROL)),
)


def furnished(profile: Profile, clock: SteadyClock, actor: Actor) -> None:
    """A cache in which three villages have an order each; there is no district at its address."""
    cache = open_cache(profile, passphrase_key(profile, PASSPHRASE), clock)
    cache.identity.device, cache.identity.server_url = "here", "http://127.0.0.1:1"
    cache.identity.session = session_of(actor)
    third = Change(entity=Entity.UNIT, id=THIRD.id, rev=1, row=msgspec.Raw(codec.dumps(THIRD)))
    cache.orders.apply([*unit_changes(), third], "c0")
    _fill(cache, Hand(clock))
    cache.close()


def _fill(cache: Cache, hand: Hand) -> None:
    orders = [hand.dispatched(unit) for unit in ("v1", "v2")]
    last = hand.dispatched("v2", subject="桥面破损")
    hops = (last.assignments[0], replace(last.assignments[1], receiver=THIRD.id))
    cache.orders.apply([change(each) for each in (*orders, replace(last, assignments=hops))], "c1")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: SteadyClock) -> Iterator[DeskApp]:
    yield from _running(qtbot, qapp, tmp_path, clock, TOWN_CLERK)


@pytest.fixture
def villages(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: SteadyClock) -> Iterator[DeskApp]:
    """The same desk with a village's administrator before it."""
    yield from _running(qtbot, qapp, tmp_path, clock, VILLAGE_CLERK)


def _running(qtbot: QtBot, qapp: QApplication, folder: Path, clock: SteadyClock, actor: Actor) -> Iterator[DeskApp]:
    profile = Profile(folder / "profile")
    profile.make()
    furnished(profile, clock, actor)
    with started(qtbot, qapp, profile, passphrase=PASSPHRASE, clock=clock) as running:
        qtbot.waitUntil(lambda: running.frame.panes is not None and running.door.idle(), timeout=PATIENCE_MS)
        yield running


def below(desk: DeskApp) -> BelowPane:
    assert desk.frame.panes is not None
    return desk.frame.panes.below


def press(desk: DeskApp, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    QTest.keyClick(desk.window.focusWidget(), key, modifier)


def test_three_villages_are_chased_in_five_keys_from_an_open_order(qtbot: QtBot, desk: DeskApp) -> None:
    desk.presenter.go(Place.REPORTED)
    qtbot.waitUntil(lambda: desk.frame.inbox.model.row(0) is not None)
    desk.frame.inbox.list.setFocus()
    for key, modifier in CHASE:
        press(desk, key, modifier)
    assert len(CHASE) <= 8
    cache = desk.cache
    assert cache is not None
    qtbot.waitUntil(lambda: len(cache.outbox.all()) == 3, timeout=PATIENCE_MS)
    assert {item.verb for item in cache.outbox.all()} == {Verb.URGE}
    qtbot.waitUntil(lambda: "已把 3 件催办放入发件箱" in below(desk).said.words(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: desk.frame.rail.places.count(Place.OUTBOX) == 3, timeout=PATIENCE_MS)


def test_the_table_has_the_whole_room_until_an_order_is_opened(qtbot: QtBot, desk: DeskApp) -> None:
    before = desk.frame.split.keep_place()
    press(desk, Qt.Key.Key_0, ALT)
    qtbot.waitUntil(lambda: below(desk).detail.model.row(0) is not None)
    assert (below(desk).table.isVisible(), desk.frame.right.isVisible()) == (True, False)
    assert desk.frame.split.keep_place() == before, "what is kept is where the parts were"
    press(desk, Qt.Key.Key_Return)
    press(desk, Qt.Key.Key_Home)
    press(desk, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.frame.right.isVisible)
    assert not below(desk).table.isVisible()
    assert desk.frame.split.keep_place().split(",")[0] == before.split(",")[0], "the list is as wide as it was"
    press(desk, Qt.Key.Key_Escape)
    qtbot.waitUntil(below(desk).table.isVisible)
    assert desk.window.focusWidget() is below(desk).table
    desk.presenter.go(Place.TO_SIGN)
    assert desk.frame.right.isVisible()


def test_a_search_among_the_units_is_a_search_as_everywhere(qtbot: QtBot, desk: DeskApp) -> None:
    press(desk, Qt.Key.Key_0, ALT)
    press(desk, Qt.Key.Key_F, CONTROL)
    desk.frame.search.setText("桥面")
    qtbot.waitUntil(lambda: desk.frame.inbox.headline() == "在全部工单中搜索“桥面” 1 件")
    assert desk.frame.right.isVisible()
    press(desk, Qt.Key.Key_Escape)
    qtbot.waitUntil(below(desk).table.isVisible)


def test_who_has_nobody_below_has_no_place_for_them(qtbot: QtBot, villages: DeskApp) -> None:
    press(villages, Qt.Key.Key_0, ALT)
    qtbot.waitUntil(villages.door.idle)
    assert villages.frame.rail.place() is not Place.UNITS
    assert villages.frame.rail.isRowHidden(villages.frame.rail.places.rowCount() - 1)
