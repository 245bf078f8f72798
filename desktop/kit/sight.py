"""A monitor that is pulled takes no window with it: what was on it comes to one that is there."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.kit.fitting import keep_on_screen


def keep_in_sight(app: QApplication) -> None:
    """From now on."""
    app.screenRemoved.connect(lambda _: QTimer.singleShot(0, bring_back))  # Qt itself lets go of the screen first


def bring_back() -> None:
    """Windows whose title nobody could reach any more come back, no larger than the screen that has them now."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and not window.isMinimized() and not _in_sight(window):
            window.resize(window.size().boundedTo(window.screen().availableSize()))
            keep_on_screen(window)


def _in_sight(window: QWidget) -> bool:
    frame = window.frameGeometry()
    handle = QPoint(frame.center().x(), frame.top())
    return any(screen.availableGeometry().contains(handle) for screen in QGuiApplication.screens())
