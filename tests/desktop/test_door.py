"""The door between threads and widgets."""

import threading
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.background import Door, Indexing, Turns
from desktop.background.door import in_ui_thread
from sync.cache.changed import NOTHING
from tests.helpers.clocks import SteadyClock


def test_work_runs_on_a_thread_and_its_answer_comes_back_to_the_window(qtbot: QtBot, door: Door) -> None:
    heard: list[tuple[bool, bool]] = []
    door.run(in_ui_thread, lambda there: heard.append((there, in_ui_thread())))
    qtbot.waitUntil(lambda: heard == [(False, True)])


def test_a_failure_goes_to_whoever_asked(qtbot: QtBot, door: Door) -> None:
    heard: list[str] = []
    door.run(lambda: 1 // 0, failed=lambda error: heard.append(type(error).__name__))
    qtbot.waitUntil(lambda: heard == ["ZeroDivisionError"])


def test_a_failure_that_nobody_asked_for_is_told_all_the_same(qtbot: QtBot, door: Door) -> None:
    with qtbot.waitSignal(door.broke) as told:
        door.run(lambda: 1 // 0)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_works_of_one_lane_never_overtake_each_other(qtbot: QtBot, door: Door) -> None:
    gate, heard = threading.Event(), list[int]()
    door.run(lambda: gate.wait(5), lambda _: heard.append(1), lane="draft")
    door.run(lambda: 2, heard.append, lane="draft")
    door.run(lambda: 3, heard.append, lane="draft")
    door.run(gate.set)
    qtbot.waitUntil(lambda: heard == [1, 2, 3])


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, door: Door) -> None:
    label, gate = QLabel(), threading.Event()
    door.run(lambda: str(gate.wait(5)), label.setText)
    door.run(lambda: gate.wait(5), partial(label.setProperty, "late"))
    label.deleteLater()
    qtbot.waitUntil(lambda: _gone(label))
    gate.set()
    qtbot.waitUntil(door.idle)


def test_closing_finishes_what_is_out_even_the_rest_of_a_lane(qtbot: QtBot, clock: SteadyClock) -> None:
    door, saved = Door(clock), list[int]()
    for number in range(20):
        door.run(lambda number=number: saved.append(number), lane="draft")  # type: ignore[misc]
    assert door.close()
    assert saved == list(range(20))


def test_waking_from_sleep_is_noticed_by_the_clock(qtbot: QtBot, door: Door, clock: SteadyClock) -> None:
    with qtbot.waitSignal(door.resumed):
        clock.jump(timedelta(hours=8))
        door.beat()


def test_waking_is_told_once_whoever_says_it(qtbot: QtBot, door: Door, clock: SteadyClock) -> None:
    """The system says so at once, and the clocks say nothing more a moment later."""
    told: list[None] = []
    door.resumed.connect(lambda: told.append(None))
    clock.jump(timedelta(hours=8))
    door.wake_up()
    door.beat()
    assert len(told) == 1


def test_a_stopped_ticker_ticks_no_more(qtbot: QtBot, door: Door) -> None:
    heard: list[int] = []
    ticker = door.every(0.01, lambda: heard.append(1))
    qtbot.waitUntil(lambda: len(heard) >= 2)
    ticker.stop()
    ticker.stop()
    count = len(heard)
    door.after(0.05, lambda: heard.append(-1))
    qtbot.waitUntil(lambda: heard[-1] == -1)
    assert heard[:-1] == [1] * count


@pytest.mark.parametrize("orders", [0, 1, 250])
def test_the_index_is_built_in_steps_until_nothing_is_left(qtbot: QtBot, door: Door, orders: int) -> None:
    left = [orders]

    def index_some(count: int) -> int:
        left[0] = max(0, left[0] - count)
        return left[0]

    indexing = Indexing(door, index_some)
    indexing.wake()
    qtbot.waitUntil(lambda: left[0] == 0 and not indexing._running)


def test_what_comes_while_the_index_is_being_built_is_not_left_out(qtbot: QtBot, door: Door) -> None:
    looked: list[int] = []

    def index_some(_: int) -> int:
        looked.append(len(looked))
        if len(looked) == 1:
            door.post(lambda: door.changed.emit(NOTHING))  # heard before the answer of the step that did not see it
        return 0

    indexing = Indexing(door, index_some)
    indexing.wake()
    qtbot.waitUntil(lambda: len(looked) == 2)
    qtbot.waitUntil(door.idle)


def _gone(thing: QObject) -> bool:
    import shiboken6

    return not shiboken6.isValid(thing)


def test_each_step_has_a_turn_of_its_own_and_others_end_those_still_to_come(qtbot: QtBot, door: Door) -> None:
    taken: list[str] = []
    turns = Turns(door, door)
    turns.take([lambda: taken.append("a"), lambda: taken.append("b")])
    assert taken == ["a"]
    assert not door.idle(), "something is to come"
    turns.take([lambda: taken.append("c"), lambda: taken.append("d"), lambda: taken.append("e")])
    qtbot.waitUntil(door.idle)
    assert taken == ["a", "c", "d", "e"]
