"""One window per profile."""

import os
import socket
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.background.instance import Doorbell, ring
from tests.helpers.processes import ROOT

RING = """
import sys, pathlib
from desktop.background.instance import ring
sys.exit(0 if ring(pathlib.Path(sys.argv[1]), sys.argv[2:]) else 7)
"""


def test_a_second_start_rings_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    bell, caller = Doorbell(tmp_path), second_start(tmp_path)
    with qtbot.waitSignals([bell.rang, caller.finished], timeout=20_000):
        caller.start()
    assert caller.exitCode() == 0
    bell.close()


def test_a_second_start_hands_over_what_it_was_called_with(qtbot: QtBot, tmp_path: Path) -> None:
    bell, caller = Doorbell(tmp_path), second_start(tmp_path, "file:/优 盘/a.dbx", "number:GS2026-0042")
    came: list[list[str]] = []
    bell.handed.connect(came.append)
    with qtbot.waitSignals([bell.handed, caller.finished], timeout=20_000):
        caller.start()
    assert caller.exitCode() == 0
    assert came == [["file:/优 盘/a.dbx", "number:GS2026-0042"]]
    bell.close()


@pytest.mark.parametrize("line", [b"\xff\n", b"{}\n", b"[1, null]\n", b"[[]]\n", b"x" * 300_000, b""], ids=range(6))
def test_whatever_else_rings_hands_over_nothing_and_breaks_nothing(qtbot: QtBot, tmp_path: Path, line: bytes) -> None:
    bell, handed = Doorbell(tmp_path), list[object]()
    bell.handed.connect(handed.append)
    caller = QLocalSocket()
    with qtbot.waitSignal(bell.rang):
        caller.connectToServer(bell.name)
        caller.write(line)
    qtbot.waitUntil(lambda: caller.bytesToWrite() == 0 or len(line) > 100_000)
    caller.abort()
    qtbot.wait(1)
    assert handed == []
    bell.close()


def test_nobody_answers_for_another_profile(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path / "mine")
    assert not ring(tmp_path / "theirs")
    bell.close()


def test_a_dead_windows_bell_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    dead, living = Doorbell(tmp_path), Doorbell(tmp_path)
    caller = second_start(tmp_path)
    with qtbot.waitSignals([living.rang, caller.finished], timeout=20_000):
        caller.start()
    assert caller.exitCode() == 0
    living.close()
    dead.close()


@pytest.mark.skipif(sys.platform != "linux", reason="where a free desktop keeps an account's sockets")
def test_the_bell_hangs_in_the_accounts_own_room(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as room:
        monkeypatch.setenv("XDG_RUNTIME_DIR", room)
        bell = Doorbell(tmp_path)
        (hung,) = Path(room).iterdir()
        assert hung.stat().st_mode & 0o077 == 0
        monkeypatch.setattr(os, "getuid", lambda: 4711)
        other = Doorbell(tmp_path)
        assert len(list(Path(room).iterdir())) == 2, "another account at the same folder has another"
        bell.close()
        other.close()


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can be somebody else meanwhile")
def test_another_account_that_listens_in_its_place_is_told_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    bell = Doorbell(tmp_path)
    bell.close()
    with socket.socket(socket.AF_UNIX) as theirs:
        theirs.bind(str(Path(tempfile.gettempdir(), bell.name)))
        os.seteuid(65534)
        try:
            theirs.listen()
        finally:
            os.seteuid(0)
        assert not ring(tmp_path, ["file:/home/li/a.dbx"])
        theirs.settimeout(5)
        caller, _ = theirs.accept()
        with caller:
            assert caller.recv(100) == b""
    Path(tempfile.gettempdir(), bell.name).unlink()


def second_start(profile: Path, *wishes: str) -> QProcess:
    """Another process that rings; the window's thread stays free to answer it."""
    caller = QProcess()
    caller.setProgram(sys.executable)
    caller.setArguments(["-c", RING, str(profile), *wishes])
    caller.setWorkingDirectory(str(ROOT))
    return caller
