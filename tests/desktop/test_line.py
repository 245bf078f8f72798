"""The sync thread: when it tries, when it listens, when it rests, and how it ends."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from pytestqt.qtbot import QtBot

from desktop.background import Door, SyncLoop
from sync.cache.changed import NOTHING, Changed
from sync.contract.status import LineState, SyncStatus
from tests.helpers.clocks import MORNING


@dataclass
class Report:
    """What the loop reads of a CycleReport."""

    status: SyncStatus
    changed: Changed = NOTHING


class Scripted:
    """An engine that says what it is told to say; the real one is tested against a real district elsewhere."""

    def __init__(self, states: list[SyncStatus]) -> None:
        self.states = states
        self.progress: Callable[[Any], None] = lambda _: None
        self.hurried: list[bool] = []
        self.waits: list[float] = []
        self.interrupted = threading.Event()
        self.closed = False

    def cycle(self, *, hurry: bool = False) -> Report:
        self.hurried.append(hurry)
        if len(self.hurried) == 1:
            self.progress(Changed(orders=frozenset({"a"})))
            self.progress(Changed(lists=True, outbox=True))
        return Report(self.states[min(len(self.hurried), len(self.states)) - 1])

    def status(self) -> SyncStatus:
        return self.states[0]

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.interrupted.clear()
        return self.interrupted.wait(seconds)

    def interrupt(self) -> None:
        self.interrupted.set()

    def close(self) -> None:
        self.closed = True
        self.interrupted.set()


CONNECTED = SyncStatus(state=LineState.CONNECTED)
OFFLINE = SyncStatus(state=LineState.OFFLINE, next_try=MORNING + timedelta(minutes=4))


def running(engine: Scripted, door: Door, held: datetime | None = None) -> SyncLoop:
    """A loop that has started."""
    loop = SyncLoop(engine, door, lambda: held)
    loop.start()
    return loop


def test_a_connected_line_listens_and_is_woken_by_the_user(qtbot: QtBot, door: Door) -> None:
    engine = Scripted([CONNECTED])
    loop = running(engine, door)
    qtbot.waitUntil(lambda: len(engine.waits) == 1)
    loop.wake()
    qtbot.waitUntil(lambda: engine.hurried[:2] == [False, True])
    assert loop.stop()
    assert engine.closed


def test_a_broken_line_rests_until_the_next_try_but_never_keeps_a_hurried_user_waiting(
    qtbot: QtBot, door: Door
) -> None:
    engine = Scripted([OFFLINE])
    loop = running(engine, door)
    qtbot.waitUntil(lambda: len(engine.hurried) == 1)
    door.changed.emit(Changed(outbox=True))
    qtbot.waitUntil(lambda: engine.hurried == [False, True])
    assert engine.waits == []
    assert loop.stop()


def test_what_the_engine_changed_is_told_once_and_wakes_nobody(qtbot: QtBot, door: Door) -> None:
    heard: list[Changed] = []
    door.changed.connect(heard.append)
    engine = Scripted([OFFLINE])
    loop = running(engine, door)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard == [Changed(orders=frozenset({"a"}), lists=True, outbox=True)]
    assert engine.hurried == [False]
    assert loop.stop()


def test_the_long_poll_does_not_outlast_what_is_held_back(qtbot: QtBot, door: Door) -> None:
    engine = Scripted([CONNECTED])
    loop = running(engine, door, MORNING + timedelta(seconds=10))
    qtbot.waitUntil(lambda: engine.waits == [10.0])
    assert loop.stop()


def test_after_sleep_the_line_is_tried_at_once(qtbot: QtBot, door: Door) -> None:
    engine = Scripted([OFFLINE])
    loop = running(engine, door)
    qtbot.waitUntil(lambda: len(engine.hurried) == 1)
    door.resumed.emit()
    qtbot.waitUntil(lambda: engine.hurried == [False, True])
    assert loop.stop()


def test_a_fault_of_the_engine_is_told_and_does_not_end_the_line(qtbot: QtBot, door: Door) -> None:
    engine = Scripted([])
    with qtbot.waitSignal(door.broke):
        loop = running(engine, door)
    engine.states.append(CONNECTED)
    loop.wake()
    qtbot.waitUntil(lambda: len(engine.waits) == 1)
    assert loop.stop()
