"""A monitor goes: what was on it is before the user again, at once, and at the next start too."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.helpers.monitors import Monitors, monitors
from tests.helpers.processes import ROOT, python
from tests.helpers.screens import x_screen

pytestmark = pytest.mark.xcb
WIDTH, HEIGHT = 1400, 900
ON_THE_RIGHT = "1420,60"


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    with x_screen(2 * WIDTH, HEIGHT) as made:
        yield made


@pytest.fixture
def both(screen: dict[str, str]) -> Iterator[Monitors]:
    """Two monitors beside each other."""
    with monitors(screen["DISPLAY"]) as made:
        made.put("LEFT", 0, WIDTH, HEIGHT)
        made.put("RIGHT", WIDTH, WIDTH, HEIGHT)
        yield made


class Child:
    """A window in a process of its own, and what it says."""

    def __init__(self, running: subprocess.Popen[str]) -> None:
        self._running = running

    def says(self) -> dict[str, Any]:
        """What it says next."""
        assert self._running.stdout is not None
        line = self._running.stdout.readline()
        assert line, "the window is gone"
        return dict(json.loads(line))

    def rest(self) -> list[dict[str, Any]]:
        """Ask it to end; what it said until then."""
        said, _ = self._running.communicate("")
        return [json.loads(line) for line in said.splitlines()]

    def until(self, holds: Callable[[list[int]], bool]) -> dict[str, Any]:
        """Where they are, as soon as it holds for the window and for the dialog over it."""
        while True:
            said = self.says()
            if holds(said["window"]) and holds(said["dialog"]):
                return said


def left(frame: list[int]) -> bool:
    """All on the left monitor."""
    return frame[0] >= 0 and frame[1] >= 0 and frame[2] < WIDTH and frame[3] < HEIGHT


def right(frame: list[int]) -> bool:
    """All on the right one."""
    return frame[0] >= WIDTH


@contextmanager
def window(screen: dict[str, str], where: str = "", kept: str = "") -> Iterator[Child]:
    command = python("-m", "tests.desktop.monitor_child", where, kept)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **screen}, **pipes) as running:  # type: ignore[call-overload]
        yield Child(running)
        if not running.stdin.closed:
            running.stdin.close()


def test_a_monitor_that_is_pulled_takes_no_window_with_it(screen: dict[str, str], both: Monitors) -> None:
    with window(screen, ON_THE_RIGHT) as child:
        child.until(right)
        both.pull("RIGHT")
        child.until(left)


def test_what_is_on_another_monitor_stays_where_it_is(screen: dict[str, str], both: Monitors) -> None:
    with window(screen, "10,10") as child:
        child.until(left)
        both.pull("RIGHT")
        both.put("THIRD", WIDTH, WIDTH, HEIGHT)
        assert {tuple(said["window"][:2]) for said in child.rest()} <= {(10, 10)}


def test_a_place_on_a_monitor_that_is_not_there_any_more_is_not_gone_to(screen: dict[str, str], both: Monitors) -> None:
    with window(screen, ON_THE_RIGHT) as child:
        kept = child.until(right)["kept"]
    with window(screen, kept=kept) as child:
        child.until(right)
    both.pull("RIGHT")
    with window(screen, kept=kept) as child:
        child.until(left)
