"""The session ends while somebody types: every key is there afterwards, and the program ends with 0."""

import ctypes
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6
import pytest
import shiboken6
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.background import Door, Endings
from desktop.background.interrupts import Interrupts
from desktop.background.logind import Logind
from desktop.background.sessionmanager import SessionManager
from desktop.parting import Parting
from desktop.screens.main.window import DeskWindow
from sync.cache.cache import open_cache
from sync.cache.errors import DiskFull
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand, desk, note
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock
from tests.helpers.login_services import LoginServices, login_services
from tests.helpers.message_bus import message_bus
from tests.helpers.processes import Process, python
from tests.helpers.waiting import eventually

PASSPHRASE = "一句容易记住的话"
KEYS = 8
POINTER = ctypes.POINTER(ctypes.c_void_p)


@pytest.fixture
def profile(tmp_path: Path, clock: SteadyClock) -> Profile:
    """A workstation with an order in hand, and one command in its outbox."""
    made = Profile(tmp_path / "desk")
    made.make()
    cache = desk(made, clock, key=passphrase_key(made, PASSPHRASE))
    cache.identity.server_url, cache.identity.server_id = "http://127.0.0.1:9", "nobody"
    order = orders.drain(Hand(clock))
    orders.fill(cache, [order])
    cache.outbox.put(note(cache, order, clock), due=None)
    cache.close()
    return made


@contextmanager
def services(folder: Path) -> Iterator[tuple[LoginServices, dict[str, str]]]:
    """What a session has on its buses, and how a program finds it."""
    with message_bus(folder) as address, login_services(address) as there:
        yield there, {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}


class Evening:
    """A desk at which somebody types."""

    def __init__(self, profile: Profile, number: int, environment: dict[str, str]) -> None:
        folder = profile.root.parent
        self.tells, words = folder / f"evening-{number}", folder / "words"
        words.write_text(PASSPHRASE, encoding="utf-8")
        arguments = ("--profile", str(profile.root), "--offscreen")
        command = python("-m", "tests.desktop.parting_child", str(self.tells), *arguments)
        shell = ["/bin/sh", "-c", f'exec "$@" --passphrase-fd 3 3<"{words}"', "sh", *command]
        self.process = Process(shell, log=folder / f"log-{number}", environment=environment)

    def first(self, keys: int) -> int:
        """What stands in the editor after the first key, once so many have been pressed."""

        def look() -> list[int]:
            assert self.process.running, self.process.output()
            return found if len(found := self.keys()) >= keys else []

        return eventually(look, seconds=90.0, what="keys")[0]

    def keys(self) -> list[int]:
        """How many characters stood in the editor after each key so far."""
        return [int(each) for each in self.tells.read_text().split()] if self.tells.exists() else []


def terminated(evening: Evening, _: LoginServices) -> None:
    os.kill(evening.process.pid, signal.SIGTERM)


def shut_down(_: Evening, there: LoginServices) -> None:
    there.until(lambda: there.login.asked, "a lock against the shutdown")
    assert there.login.asked[0] == ("shutdown:sleep", "delay")
    assert there.login.held()
    there.say(there.login, "PrepareForShutdown", True)
    there.until(lambda: not there.login.held(), "the lock to be given up")


@pytest.mark.dbus
def test_every_key_is_there_after_the_session_ended(tmp_path: Path, profile: Profile, clock: SteadyClock) -> None:
    """Two evenings: the desk gets a SIGTERM, and on the next day somebody switches the machine off."""
    stood = 0
    for number, end in enumerate((terminated, shut_down)):
        with services(tmp_path) as (there, environment):
            evening = Evening(profile, number, environment)
            assert evening.first(KEYS) == stood + 1, "the day before ended with its last key"
            end(evening, there)
            assert evening.process.wait() == 0, evening.process.output()
        stood = evening.keys()[-1]
    cache = open_cache(profile, passphrase_key(profile, PASSPHRASE), clock)
    (waiting,) = cache.outbox.all()
    (draft,) = cache.drafts.of(waiting.order)
    assert (draft.verb, len(str(draft.fields["text"])), waiting.state) == (Verb.PROGRESS, stood, "waiting")
    cache.close()
    assert not list((profile.root / "logs").glob("crash*")), "nobody is told of a fall at the next start"


def test_a_signal_is_heard_in_the_windows_own_loop(qtbot: QtBot, qapp: QApplication) -> None:
    before = signal.getsignal(signal.SIGTERM)
    interrupts = Interrupts(qapp)
    with qtbot.waitSignal(interrupts.asked):
        os.kill(os.getpid(), signal.SIGTERM)
    interrupts.stop()
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[tuple[LoginServices, QDBusConnection]]:
    """Logind, a session manager, and our own way to them."""
    with message_bus(tmp_path) as address, login_services(address) as there:
        yield there, QDBusConnection.connectToBus(address, str(tmp_path))
        QDBusConnection.disconnectFromBus(str(tmp_path))


@pytest.mark.dbus
def test_a_sign_out_waits_until_everything_is_saved(
    qtbot: QtBot, qapp: QApplication, bus: tuple[LoginServices, QDBusConnection]
) -> None:
    there, connection = bus
    manager, happened = SessionManager(qapp, connection), list[str]()
    manager.saving.connect(lambda: happened.append(f"saved before answer {len(there.client.agreed) + 1}"))
    manager.ending.connect(lambda: happened.append("ends"))
    qtbot.waitUntil(lambda: there.session.registered == [("cn.duban.Desk", "")])
    qtbot.waitUntil(lambda: manager.known)
    there.say(there.client, "QueryEndSession", 0)
    qtbot.waitUntil(lambda: there.client.agreed == [True])
    assert happened == ["saved before answer 1"], "it may still be called off"
    there.say(there.client, "EndSession", 0)
    qtbot.waitUntil(lambda: there.client.agreed == [True, True])
    assert happened == ["saved before answer 1", "saved before answer 2", "ends"]


@pytest.mark.dbus
def test_a_sleep_waits_until_everything_is_saved_and_the_next_one_too(
    qtbot: QtBot, qapp: QApplication, bus: tuple[LoginServices, QDBusConnection]
) -> None:
    there, connection = bus
    logind = Logind(qapp, connection)
    qtbot.waitUntil(lambda: logind.holds)
    held: list[bool] = []
    logind.dozing.connect(lambda: held.append(there.login.held()))
    with qtbot.waitSignal(logind.dozing):
        there.say(there.login, "PrepareForSleep", True)
    assert held == [True], "the machine does not sleep before we have saved"
    assert not there.login.held()
    with qtbot.waitSignal(logind.woke):
        there.say(there.login, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: logind.holds)
    assert (len(there.login.locks), there.login.held()) == (2, True)
    logind.release()


def test_without_a_bus_nothing_is_asked_and_nothing_breaks(qapp: QApplication) -> None:
    nowhere = QDBusConnection("nowhere")
    logind = Logind(qapp, nowhere)
    assert not SessionManager(qapp, nowhere).known
    logind.release()


@pytest.mark.skipif(sys.platform != "linux", reason="finds Qt's library by its name on Linux")
def test_where_qt_tells_of_the_sessions_end_everything_is_saved_and_the_desk_goes_on(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """As its plug-in for Windows does at the end of a session: asked before it is certain that it ends."""
    saved: list[str] = []
    window = DeskWindow()
    qtbot.addWidget(window)
    door = Door()
    Parting(qapp, window, door, Endings(), lambda: [lambda: saved.append("here")])
    manager = qapp.findChild(QSessionManager)
    assert isinstance(manager, QSessionManager)
    session_ends(qapp)
    assert saved == ["here"]
    assert manager.restartHint() is QSessionManager.RestartHint.RestartNever
    assert door.close()


def test_an_editor_that_the_disk_refuses_keeps_neither_the_others_nor_the_end(qtbot: QtBot, qapp: QApplication) -> None:
    saved: list[str] = []

    def full() -> None:
        raise DiskFull

    window = DeskWindow()
    qtbot.addWidget(window)
    door = Door()
    Parting(qapp, window, door, Endings(), lambda: [full, lambda: saved.append("here")]).save()
    assert saved == ["here"]
    assert door.close()


def session_ends(app: QApplication) -> None:
    """What the plug-ins of Qt call; Python itself cannot emit a signal that carries a reference."""
    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt/lib/libQt6Gui.so.6"))
    its_private = ctypes.cast(shiboken6.getCppPointer(app)[0] + ctypes.sizeof(ctypes.c_void_p), POINTER)[0]
    commit = library["_ZN22QGuiApplicationPrivate10commitDataEv"]
    commit.argtypes = [ctypes.c_void_p]
    commit(its_private)
