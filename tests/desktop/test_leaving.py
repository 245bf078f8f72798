"""The last word before the window closes: what it says, and what each answer does."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions.unsent import Unsent
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.screens.main.leaving import Leaving, words
from desktop.screens.main.window import DeskWindow
from sync.cache.errors import DiskFull
from sync.contract.status import LineState, SyncStatus
from tests.desktop.running import press, words_of
from tests.helpers.clocks import SteadyClock


@dataclass
class Outbox:
    """What is unsent, and how often sending was asked for."""

    now: Unsent = field(default_factory=lambda: Unsent(waiting=2))
    sent: int = 0

    def send(self) -> None:
        self.sent += 1


@pytest.fixture
def outbox(clock: SteadyClock) -> Outbox:
    return Outbox(Unsent(waiting=2, subject="村道路灯不亮", due=clock.now() + timedelta(hours=5)))


@pytest.fixture
def window(qtbot: QtBot, door: Door, outbox: Outbox) -> Iterator[DeskWindow]:
    """A window over a line that stands, with a tray."""
    made = DeskWindow()
    qtbot.addWidget(made)
    door.status.emit(SyncStatus(state=LineState.CONNECTED))
    leaving = Leaving(made, door, lambda: (outbox.now.waiting, 1), lambda: outbox.now, outbox.send)
    leaving.hidden = made.hide
    made.show()
    yield made
    made.may_close = lambda: True


def asked(qtbot: QtBot, window: DeskWindow, title: str = "没有送达") -> Question:
    def found() -> list[Question]:
        return [each for each in window.findChildren(Question) if each.isVisible() and title in each.windowTitle()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_it_says_what_waits_what_is_due_first_and_how_the_line_stands(qtbot: QtBot, window: DeskWindow) -> None:
    window.close()
    said = words_of(asked(qtbot, window))
    for part in ("还有 2 件没有送达", "村道路灯不亮", "1 份草稿", "线路正常", "发送后退出", "直接退出", "最小化到托盘"):
        assert part in said


def test_staying_and_the_tray_change_nothing(qtbot: QtBot, window: DeskWindow, outbox: Outbox) -> None:
    window.close()
    press(asked(qtbot, window), "取消")
    assert window.isVisible()
    window.close()
    press(asked(qtbot, window), "最小化到托盘")
    assert not window.isVisible()
    assert outbox == Outbox(outbox.now)


def test_it_leaves_when_everything_was_sent(qtbot: QtBot, window: DeskWindow, door: Door, outbox: Outbox) -> None:
    window.close()
    press(asked(qtbot, window), "发送后退出")
    assert outbox.sent == 1
    door.report.emit(None)
    qtbot.waitUntil(door.idle)
    assert window.isVisible()
    outbox.now = Unsent(waiting=0)
    door.report.emit(None)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_line_that_falls_meanwhile_asks_again(qtbot: QtBot, window: DeskWindow, door: Door) -> None:
    window.close()
    press(asked(qtbot, window), "发送后退出")
    door.status.emit(SyncStatus(state=LineState.OFFLINE))
    door.report.emit(None)
    again = asked(qtbot, window)
    assert "暂时发不出去" in words_of(again)
    press(again, "直接退出")
    assert not window.isVisible()


def test_words_that_the_disk_does_not_take_are_not_let_go_unasked(qtbot: QtBot, door: Door) -> None:
    full, saved = [True], list[str]()

    def save() -> None:
        if full[0]:
            raise DiskFull

    window = DeskWindow()
    qtbot.addWidget(window)
    Leaving(window, door, lambda: (0, 1), lambda: Unsent(waiting=0), lambda: None, save, lambda: saved.append("other"))
    window.show()
    window.close()
    question = asked(qtbot, window, "没有存上")
    assert saved == ["other"], "one keeps no other from it"
    assert DiskFull.title in words_of(question)
    press(question, "取消")
    assert window.isVisible()
    window.close()
    press(asked(qtbot, window, "没有存上"), "再存一次并退出")
    assert window.isVisible()
    full[0] = False
    press(asked(qtbot, window, "没有存上"), "再存一次并退出")
    assert not window.isVisible()
    full[0] = True
    window.show()
    window.close()
    press(asked(qtbot, window, "没有存上"), "不存了，退出")
    assert not window.isVisible()


def test_what_needs_a_person_is_said_apart() -> None:
    said = words(Unsent(waiting=0, parked=3), 0, line=True)
    assert "3 件没有被接收" in said
    assert "等待发送" not in said
