"""What somebody opened the desk with waits until somebody is at work; a window may start out of sight."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import command_line
from desktop.handed import Handed, meant
from desktop.screens.main.window import DeskWindow
from desktop.screens.unlock.passphrase import PassphraseScreen
from sync.cache.profile import Profile
from tests.desktop.running import page, started
from tests.helpers.processes import ROOT


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("/优盘/督办通.DBX", "file:/优盘/督办通.DBX"),
        ("file:///media/a%20b.dbx", "file:/media/a b.dbx"),
        ("GS2026-0042", "number:GS2026-0042"),
        ("  ", ""),
    ],
)
def test_words_are_a_file_or_a_number(words: str, wish: str) -> None:
    assert meant(words) == wish


def test_a_file_is_named_from_where_it_was_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "parcel").touch()
    assert meant("parcel") == f"file:{tmp_path / 'parcel'}"
    assert meant("a.dbx") == f"file:{tmp_path / 'a.dbx'}", "also one that is gone: that is told in the window"


def test_the_command_line_takes_them_beside_its_options() -> None:
    options = command_line.read(["--minimised", "a.dbx", "42"])
    assert (options.what, options.minimised, options.windowless) == (["a.dbx", "42"], True, False)


def test_everything_waits_for_somebody_at_work_and_nonsense_goes_nowhere(qapp: QApplication) -> None:
    handed, came = Handed(qapp), list[str]()
    handed.file.connect(lambda path: came.append(f"file {path}"))
    handed.number.connect(lambda number: came.append(f"number {number}"))
    handed.take(["file:/a.dbx", "rm -rf", "number:" + "9" * 9999])
    assert came == []
    handed.begin()
    handed.take(["number:42"])
    assert came == ["file /a.dbx", "number 42"]


def test_a_second_start_hands_its_file_to_the_first_and_ends(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """Two real programs of one profile, the first of which is asking for a passphrase."""
    with started(qtbot, qapp, behind_a_passphrase(tmp_path)) as desk:
        page(qtbot, desk, PassphraseScreen)
        second = QProcess()
        second.setWorkingDirectory(str(ROOT))
        arguments = ["--offscreen", "--profile", str(desk.profile.root), "/优盘/a.dbx"]
        with qtbot.waitSignals([desk.only.handed, second.finished], timeout=60_000):
            second.start(sys.executable, ["-m", "desktop.app", *arguments])
        assert second.exitCode() == 0
        came: list[str] = []
        desk.handed.file.connect(came.append)
        desk.handed.begin()
        assert came == ["/优盘/a.dbx"]


def behind_a_passphrase(folder: Path) -> Profile:
    """A profile that looks used; nobody gets in."""
    profile = Profile(folder / "desk")
    profile.make()
    profile.cache_file.touch()
    profile.salt_file.touch()
    return profile


def test_courier_files_are_taken_anywhere_on_the_window_and_nothing_else_is(qtbot: QtBot) -> None:
    window = DeskWindow()
    qtbot.addWidget(window)
    came: list[list[str]] = []
    window.brought.connect(came.append)
    for paths in (["/a.dbx", "/b.jpg"], ["/b.jpg"]):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    assert came == [["/a.dbx"]]


def test_a_window_that_began_out_of_sight_goes_into_the_tray_unless_somebody_fetched_it(qtbot: QtBot) -> None:
    for fetched in (False, True):
        window = DeskWindow()
        qtbot.addWidget(window)
        window.start_minimised()
        assert window.isMinimized()
        if fetched:
            window.come_forward()
        window.go_into_tray()
        assert window.isVisible() is fetched
        window.come_forward()
        assert (window.isVisible(), window.isMinimized()) == (True, False)
    usual = DeskWindow()
    qtbot.addWidget(usual)
    usual.show()
    usual.showMinimized()
    usual.go_into_tray()
    assert usual.isVisible(), "whoever minimises a window himself finds it in the taskbar"
