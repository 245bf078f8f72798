"""The bell in a whole desk beside a real district: F8, the authoritative list, and the same without a line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import DeskApp
from desktop.tray.bell import Bell
from desktop.tray.toast import Toast
from sync.cache.profile import Profile
from tests.desktop.running import PASSPHRASE, PATIENCE_MS, at_work, started


def bell_of(desk: DeskApp) -> Bell:
    found = desk.frame.brand.findChild(Bell)
    assert isinstance(found, Bell)
    return found


def press_f8(desk: DeskApp) -> None:
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    QTest.keyClick(desk.window, Qt.Key.Key_F8)


def test_without_a_line_the_bell_the_list_and_the_title_tell_all_the_same(
    qtbot: QtBot, qapp: QApplication, home: Profile
) -> None:
    with started(qtbot, qapp, home, passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
        bell = bell_of(desk)
        qtbot.waitUntil(lambda: bell.count.words() == "3", timeout=PATIENCE_MS)
        assert desk.window.windowTitle().startswith("(3) ")
        qtbot.waitUntil(lambda: len(desk.window.findChildren(Toast)) == 1, timeout=PATIENCE_MS)
        press_f8(desk)
        qtbot.waitUntil(bell.pane.isVisible)
        assert bell.pane.model.rowCount() == 3
        QTest.keyClick(bell.pane.list, Qt.Key.Key_Return)
        assert bell.pane.isHidden()
        assert desk.frame.right.currentWidget().isVisible()
        press_f8(desk)
        qtbot.waitUntil(bell.pane.isVisible)
        QTest.keyClick(bell.pane.list, Qt.Key.Key_Escape)
        qtbot.waitUntil(bell.pane.isHidden)
    with started(qtbot, qapp, home, passphrase=PASSPHRASE) as desk:
        at_work(qtbot, desk)
        bell = bell_of(desk)
        qtbot.waitUntil(lambda: bell.count.words() == "3", timeout=PATIENCE_MS)
        assert desk.window.findChildren(Toast) == []
