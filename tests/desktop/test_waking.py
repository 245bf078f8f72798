"""The machine was asleep: logind's word brings the line back at once, and every clock on the screen is counted anew."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import DeskApp
from desktop.background.district import District as Line
from desktop.background.logind import Logind
from desktop.background.sessionmanager import SessionManager
from desktop.kit import theme
from desktop.tray.bell import Bell
from desktop.tray.gather import Tidings
from desktop.tray.looks import LOOKS
from sync.cache.cache import open_cache
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.contract.clock import SystemClock
from sync.district.district import District
from tests.cache.scenery import Hand
from tests.cache.scenery import desk as desk_of
from tests.desktop.place import PASSWORD, USERNAME, Hamlet, hamlet
from tests.desktop.running import PASSPHRASE, PATIENCE_MS, at_work, started
from tests.district.scenery import VILLAGE, order_in
from tests.helpers import orders
from tests.helpers.clocks import MORNING, SteadyClock
from tests.helpers.line_proxy import LineProxy, line_to
from tests.helpers.login_services import LoginServices, login_services
from tests.helpers.message_bus import message_bus

EVENING = MORNING + timedelta(days=10, hours=9)
"""Thursday 8 October, 18:00 in Beijing, behind the holidays: the last day of what came on 28 September."""

pytestmark = pytest.mark.dbus
Bus = tuple[LoginServices, QDBusConnection]


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    """Logind on a real bus, and our own way to it."""
    with message_bus(tmp_path) as address, login_services(address) as there:
        yield there, QDBusConnection.connectToBus(address, str(tmp_path))
        QDBusConnection.disconnectFromBus(str(tmp_path))


def hears(qtbot: QtBot, desk: DeskApp, bus: Bus) -> None:
    """The desk is told by this logind from now on, as it is by the machine's own."""
    there, connection = bus
    logind = Logind(desk.parting, connection)
    desk.parting.hear(logind, SessionManager(desk.parting, QDBusConnection("nowhere")))
    qtbot.waitUntil(lambda: logind.holds)
    there.say(there.login, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: not there.login.held())


def wakes(qtbot: QtBot, desk: DeskApp, bus: Bus) -> None:
    there, _ = bus
    with qtbot.waitSignal(desk.door.resumed):
        there.say(there.login, "PrepareForSleep", False)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Hamlet, LineProxy]]:
    with hamlet(tmp_path, orders=1) as made, line_to(made.url) as line:
        yield made, line


@pytest.fixture
def home(tmp_path: Path, place: tuple[Hamlet, LineProxy]) -> Profile:
    """A workstation that is signed in and knows the one order."""
    made, line = place
    profile = Profile(tmp_path / "profile")
    cache = open_cache(profile, passphrase_key(profile, PASSPHRASE), SystemClock())
    district = Line(cache, SystemClock())
    district.enrol(line.url, made.code, "测试机")
    district.sign_in(USERNAME, PASSWORD)
    cache.close()
    return profile


def test_a_wake_gives_dead_connections_up_and_brings_at_once_what_came_meanwhile(
    qtbot: QtBot, qapp: QApplication, home: Profile, place: tuple[Hamlet, LineProxy], bus: Bus
) -> None:
    """Both clocks agree and nothing breaks: only the word of the system tells that the machine was asleep."""
    made, line = place
    with started(qtbot, qapp, home, passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
        reported = desk.frame.rail.places
        qtbot.waitUntil(lambda: reported.count(Place.REPORTED) == 1, timeout=PATIENCE_MS)
        hears(qtbot, desk, bus)
        line.leave_hanging()
        district = District.open(made.server.folder, SystemClock())
        order_in(district, VILLAGE, subject="夜里倒了一棵树")
        district.close()
        opened = line.meter.connections
        wakes(qtbot, desk, bus)
        qtbot.waitUntil(lambda: reported.count(Place.REPORTED) == 2, timeout=PATIENCE_MS)
        assert line.meter.connections > opened, "those from before the sleep are dead"


@pytest.fixture
def thursday(tmp_path: Path, clock: SteadyClock) -> Profile:
    """A workstation without a line on which one order ends today, and one with the next working day."""
    profile = Profile(tmp_path / "profile")
    profile.make()
    cache, hand = desk_of(profile, clock, key=passphrase_key(profile, PASSPHRASE)), Hand(clock)
    cache.identity.server_url, cache.identity.server_id = "http://127.0.0.1:9", "nobody"
    first = orders.drain(hand)
    clock.set(MORNING + timedelta(days=1))
    orders.fill(cache, [first, orders.drain(hand)])
    clock.set(EVENING)
    cache.orders.confirm(clock.now())
    cache.close()
    return profile


def counts(desk: DeskApp) -> list[int]:
    """What the rail says of the places that an order enters by the mere passing of time."""
    return [desk.frame.rail.places.count(place) for place in (Place.OVERDUE, Place.DUE_TODAY, Place.NEAR)]


def tones(desk: DeskApp, line: int) -> set[str]:
    """In which tones something is painted in this line of the list."""
    view = desk.frame.inbox.list
    picture = view.viewport().grab(view.visualRect(view.model().index(line, 0))).toImage()
    painted = {picture.pixelColor(x, y).rgb() for x in range(picture.width()) for y in range(picture.height())}
    grounds = {tone: QColor(theme.tokens().tone(tone).ground).rgb() for tone in ("overdue", "today", "near")}
    return {tone for tone, ground in grounds.items() if ground in painted}


def test_after_a_sleep_every_row_count_and_reminder_stands_as_the_hour_has_it(
    qtbot: QtBot, qapp: QApplication, thursday: Profile, clock: SteadyClock, bus: Bus
) -> None:
    with started(qtbot, qapp, thursday, passphrase=PASSPHRASE, clock=clock) as desk:
        at_work(qtbot, desk)
        desk.presenter.go(Place.TO_DO)
        qtbot.waitUntil(lambda: counts(desk) == [0, 1, 1], timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: [tones(desk, line) for line in (0, 1)] == [{"today"}, {"near"}])
        told: list[Tidings] = []
        assert desk.work is not None
        desk.work.tray.watch.told.connect(told.append)
        hears(qtbot, desk, bus)
        clock.tick(hours=14)
        wakes(qtbot, desk, bus)
        qtbot.waitUntil(lambda: counts(desk) == [1, 1, 0], timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: [tones(desk, line) for line in (0, 1)] == [{"overdue"}, {"today"}])
        qtbot.waitUntil(lambda: bool(told) and told[-1].late == 1, timeout=PATIENCE_MS)
        assert [words.split()[0] for _, words in told[-1].coming] == ["今天"], "the tray's menu"
        bell = desk.frame.brand.findChild(Bell)
        assert isinstance(bell, Bell)
        standing = [notice.reminder.cause for notice in told[-1].standing]
        assert [LOOKS[cause][1] for cause in standing] == ["overdue", "today"], "the most urgent first"
        assert bell.pane.model.rowCount() == 2
