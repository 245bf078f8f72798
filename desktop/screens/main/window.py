"""The window: one page at a time, from the first card to the frame, and a last word when it is closed."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from desktop.kit.gate import app_icon

_SMALLEST = QSize(1024, 600)
_USUAL = QSize(1366, 768)
_BORDERS = QSize(24, 64)
"""What a title bar and a frame may take of the screen."""
_MOST_WINDOWS = 20
"""One that will not go away keeps nobody."""


class DeskWindow(QMainWindow):
    """Shows pages; `may_close` is asked before it closes and may answer later by calling `close` again."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("督办通"))
        self.setWindowIcon(app_icon())
        self.setMinimumSize(_SMALLEST)
        self.resize(_USUAL.boundedTo(_room()))
        if self.size() != _USUAL:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._page: QWidget | None = None
        self.may_close: Callable[[], bool] = lambda: True

    def show_page(self, page: QWidget) -> None:
        """Put a page before the user; the one before is gone, unless it is the frame."""
        before, self._page = self._page, page
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None and before is not page and before.property("surface") == "canvas":
            self._pages.removeWidget(before)
            before.deleteLater()
        page.setFocus()

    def page(self) -> QWidget:
        """What is before the user."""
        return self._pages.currentWidget()

    def come_forward(self) -> None:
        """Out of the tray or from behind other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keep_place(self) -> str:
        """Size and position as text, for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def take_place(self, kept: str) -> None:
        """Size and position of the last time; without a real screen there is nothing that it must fit."""
        if kept and _on_a_screen():
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def put_away_windows(self) -> None:
        """What lies open over this one is put away as by Esc, which saves what is being written there."""
        for _ in range(_MOST_WINDOWS):
            opened = [each for each in self.findChildren(QDialog) if each.isVisible()]
            if not opened:
                return
            opened[-1].reject()  # and what its closing brings back

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing speaks against it."""
        if self.may_close():
            self.put_away_windows()
            event.accept()
        else:
            event.ignore()


def _room() -> QSize:
    """How large a window with its borders may be on this screen; without a real screen, as large as usual."""
    return QGuiApplication.primaryScreen().availableSize() - _BORDERS if _on_a_screen() else _USUAL


def _on_a_screen() -> bool:
    return QGuiApplication.platformName() != "offscreen"
