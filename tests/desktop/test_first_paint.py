"""Nothing slow is imported before the first rows are painted, and no screen that is not seen by then."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.later import Later
from desktop.kit.painted import FirstPaint
from tests.desktop.place import left_alone
from tests.desktop.running import PASSPHRASE

ROOT = Path(__file__).parents[2]
SLOW = ("sqlalchemy", "msgspec", "cryptography", "keyring", "requests", "urllib3", "ssl", "desktop_notifier", "qasync",
        "backports.zstd", "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtDBus", "sync.client",
        "desktop.papers", "desktop.tray", "desktop.work", "desktop.kit.language.book")  # fmt: skip
SEEN = {"main", "unlock", "inbox", "search", "status", "courier", "help"}
"""Screens of which something is in the first picture; `courier` is the menu in the status line, `help` the key."""
UNSEEN = ("desktop.screens.status.page", "desktop.screens.courier.presenter", "desktop.screens.help.page",
          "desktop.screens.inbox.filterfields", "sync.cache.query", "sync.cache.found")  # fmt: skip

OPENED = tuple(f"desktop.screens.{name}" for name in (
    "why", "conflict", "trip.page", "printing", "help.page", "status.page", "inbox.filterfields", "settings.view",
))  # fmt: skip
"""Screens that somebody has to open."""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Everything that a desk with orders has imported when they are painted."""
    profile = left_alone(tmp_path_factory.mktemp("worked"))
    command = [sys.executable, "-m", "tests.desktop.first_paint_child", str(profile.root), PASSPHRASE]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    names: list[str] = json.loads(answer.stdout)
    return names


def test_the_first_rows_wait_for_nothing_slow(imported: list[str]) -> None:
    assert not [name for name in imported for slow in SLOW if name == slow or name.startswith(f"{slow}.")]


def test_only_screens_that_are_seen_are_there_with_the_first_rows(imported: list[str]) -> None:
    screens = {name.split(".")[2] for name in imported if name.startswith("desktop.screens.")}
    assert screens <= SEEN
    assert not set(UNSEEN) & set(imported)


def test_a_desk_at_work_has_no_screen_that_nobody_opened() -> None:
    program = "import json, sys; import desktop.work; print(json.dumps(sorted(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not set(OPENED) & set(json.loads(answer.stdout))


def test_what_is_wanted_later_is_made_once() -> None:
    later = Later(list[str])
    assert later.made is None
    made = later()
    assert later() is made is later.made


def test_what_waits_for_the_first_paint_comes_behind_it(qtbot: QtBot) -> None:
    happened: list[str] = []

    class Slow(QWidget):
        def paintEvent(self, _: object) -> None:
            happened.append("painted")

    widget = Slow()
    qtbot.addWidget(widget)
    FirstPaint(widget, lambda: happened.append("went on"))
    widget.show()
    qtbot.waitUntil(lambda: "went on" in happened)
    assert happened.index("painted") < happened.index("went on")
    assert happened.count("went on") == 1


def test_where_nobody_looks_it_goes_on_all_the_same(qtbot: QtBot) -> None:
    happened: list[str] = []
    hidden = QWidget()
    qtbot.addWidget(hidden)
    FirstPaint(hidden, lambda: happened.append("went on"))
    timer = hidden.findChild(QTimer)
    assert timer is not None
    qtbot.waitUntil(lambda: happened == ["went on"])
