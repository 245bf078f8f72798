"""Waiting for a window is patient, and no longer than it must be."""

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PatientBot


def test_every_test_gets_the_patient_robot(qtbot: QtBot) -> None:
    assert isinstance(qtbot, PatientBot)


def test_a_wait_ends_with_what_it_waits_for(qtbot: QtBot) -> None:
    began, timer = time.monotonic(), QTimer()
    timer.setSingleShot(True)
    timer.start(20)
    with qtbot.waitSignal(timer.timeout):
        pass
    qtbot.waitUntil(lambda: not timer.isActive())
    assert time.monotonic() - began < 5
