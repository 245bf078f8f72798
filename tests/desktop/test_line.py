"""The sync thread and the door: what a cycle changed is heard before the report on it."""

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from pytestqt.qtbot import QtBot

from desktop.background import Door, SyncLoop
from sync.cache.changed import Changed
from sync.cache.errors import CacheUnreachable
from sync.client.report import CycleReport
from sync.contract.status import LineState, SyncStatus

CHANGED = Changed(orders=frozenset({"o1"}), lists=True)


class OneChange:
    """An engine whose first cycle changes one order; its line is quiet afterwards."""

    def __init__(self) -> None:
        self.progress: Callable[[Any], None] = lambda _: None
        self._over = threading.Event()

    def cycle(self, *, hurry: bool = False) -> CycleReport:
        self.progress(CHANGED)
        return CycleReport(changed=CHANGED, status=self.status())

    def status(self) -> SyncStatus:
        return SyncStatus(state=LineState.CONNECTED)

    def wait(self, seconds: float) -> bool:
        self._over.wait(seconds)
        return False

    def pause(self) -> float:
        return 0.0

    def interrupt(self) -> None:
        """Nothing is under way."""

    def resume(self) -> None:
        """Nothing is connected."""

    def close(self) -> None:
        self._over.set()


def test_the_changes_of_a_cycle_are_heard_before_its_report(qtbot: QtBot, door: Door) -> None:
    heard: list[object] = []
    door.changed.connect(heard.append)
    door.report.connect(lambda _: heard.append("report"))
    line = SyncLoop(OneChange(), door, lambda: None)
    line.start()
    qtbot.waitUntil(lambda: "report" in heard)
    assert heard == [CHANGED, "report"]
    qtbot.wait(200)
    assert heard == [CHANGED, "report"], "and it is heard once"
    assert line.stop()


class Asked(OneChange):
    """An engine that writes down whether each cycle was asked for; during the first, somebody asks."""

    def __init__(self) -> None:
        super().__init__()
        self.hurried: list[bool] = []
        self.ask: Callable[[], object] = lambda: None

    def cycle(self, *, hurry: bool = False) -> CycleReport:
        self.hurried.append(hurry)
        if len(self.hurried) == 1:
            self.ask()
        return CycleReport(changed=Changed(), status=self.status())


def test_who_asks_during_a_cycle_is_heard_by_the_next(qtbot: QtBot, door: Door) -> None:
    engine = Asked()
    line = SyncLoop(engine, door, lambda: None)
    engine.ask = line.wake
    line.start()
    qtbot.waitUntil(lambda: len(engine.hurried) == 2)
    assert engine.hurried == [False, True]
    assert line.stop()


class Sleeper(OneChange):
    """An engine that hangs on a dead connection until it hears that the machine slept."""

    def __init__(self) -> None:
        super().__init__()
        self.resumed = threading.Event()
        self.hurried: list[bool] = []

    def cycle(self, *, hurry: bool = False) -> CycleReport:
        self.hurried.append(hurry)
        if len(self.hurried) == 1:
            assert self.resumed.wait(10)
        return super().cycle()

    def resume(self) -> None:
        self.resumed.set()


def test_after_sleep_a_dead_connection_is_given_up_and_the_line_tried_at_once(qtbot: QtBot, door: Door) -> None:
    engine = Sleeper()
    line = SyncLoop(engine, door, lambda: None)
    line.start()
    qtbot.waitUntil(lambda: bool(engine.hurried))
    door.resumed.emit()
    qtbot.waitUntil(lambda: len(engine.hurried) >= 2)
    assert engine.hurried[:2] == [False, True]
    assert line.stop()


class Sparing(OneChange):
    """An engine of a line that is paid for by the megabyte."""

    def __init__(self) -> None:
        super().__init__()
        self.cycles = self.waits = 0

    def cycle(self, *, hurry: bool = False) -> CycleReport:
        self.cycles += 1
        return super().cycle()

    def pause(self) -> float:
        return 300.0

    def wait(self, seconds: float) -> bool:
        self.waits += 1
        return super().wait(seconds)


def test_a_sparing_line_is_silent_until_somebody_needs_it(qtbot: QtBot, door: Door) -> None:
    engine = Sparing()
    line = SyncLoop(engine, door, lambda: None)
    line.start()
    qtbot.waitUntil(lambda: engine.cycles == 1)
    qtbot.wait(200)
    assert (engine.cycles, engine.waits) == (1, 0)
    line.wake()
    qtbot.waitUntil(lambda: engine.cycles == 2)
    assert line.stop()


class InDoubt(OneChange):
    """An engine whose line stands, though the rows here are not those of the district."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def status(self) -> SyncStatus:
        return SyncStatus(state=LineState.UNVERIFIED)

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        return super().wait(seconds)


def test_a_line_that_stands_over_rows_in_doubt_listens_for_news_and_for_what_is_held(qtbot: QtBot, door: Door) -> None:
    engine = InDoubt()
    line = SyncLoop(engine, door, lambda: door.clock.now() + timedelta(seconds=10))
    line.start()
    qtbot.waitUntil(lambda: bool(engine.waits))
    assert engine.waits[0] <= 10
    assert line.stop()


class Unreadable(OneChange):
    """An engine that cannot say how it stands the first time it is asked: the file could not be read."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def status(self) -> SyncStatus:
        self.asked += 1
        if self.asked == 1:
            raise CacheUnreachable
        return super().status()


def test_a_fault_before_the_first_cycle_is_told_and_the_line_goes_on(qtbot: QtBot, door: Door) -> None:
    broke: list[Exception] = []
    heard: list[object] = []
    door.broke.connect(broke.append)
    door.report.connect(heard.append)
    line = SyncLoop(Unreadable(), door, lambda: None)
    line.start()
    qtbot.waitUntil(lambda: bool(broke))
    line.wake()
    qtbot.waitUntil(lambda: bool(heard))
    assert line.stop()
