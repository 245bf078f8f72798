"""The last net: what nobody caught reaches the window and the log, and takes no personal data along."""

import subprocess
import sys
import threading

from desktop.background.unexpected import LastNet
from sync.mishaps import describe
from tests.helpers.clocks import SteadyClock

PHONE = "13987654321"

CHILD = """
import sys
from PySide6.QtCore import QTimer
from desktop.app import make_app
from desktop.background import Door, LastNet, loop

app = make_app()
door = Door()
net = LastNet(lambda error: door.post(lambda: door.broke.emit(error)), door.clock.monotonic)
net.spread()
door.broke.connect(lambda error: (print("told", type(error).__name__, flush=True), app.quit()))

def slot():
    raise LookupError("13987654321")

QTimer.singleShot(0, slot)
QTimer.singleShot(20000, app.quit)
sys.exit(loop.run(app, net.report))
"""


def fail(words: str) -> Exception:
    nothing: dict[str, str] = {}
    try:
        try:
            return ValueError(nothing[words])
        except KeyError as cause:
            raise ValueError(f"cannot read {words}") from cause
    except ValueError as error:
        return error


def test_a_description_names_kinds_and_places_but_quotes_nothing() -> None:
    words = describe(fail(PHONE))
    assert "builtins.KeyError" in words
    assert "builtins.ValueError" in words
    assert "test_unexpected.py" in words
    assert PHONE not in words


def test_the_same_failure_is_told_again_only_after_a_while(clock: SteadyClock) -> None:
    told: list[Exception] = []
    net = LastNet(told.append, clock.monotonic)
    error = fail("once")
    for seconds in (0, 1, 1, 20):
        clock.tick(seconds)
        net.report(error)
    assert len(told) == 2


def test_a_thread_that_dies_is_heard(clock: SteadyClock) -> None:
    told: list[Exception] = []
    net = LastNet(told.append, clock.monotonic)
    before = (sys.excepthook, threading.excepthook)
    net.spread()
    try:
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
    finally:
        net.fold()
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert (sys.excepthook, threading.excepthook) == before


def test_a_slot_that_fails_in_a_running_desk_is_told_to_the_window() -> None:
    said = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=False, timeout=60)
    assert said.stdout.strip() == "told LookupError", said.stderr
    assert PHONE not in said.stderr
