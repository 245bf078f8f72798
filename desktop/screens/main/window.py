"""The window: one page at a time, from the first card to the frame, and a last word when it is closed."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from desktop.kit.gate import Gate, app_icon
from sync.contract.dbx import EXTENSION

_SMALLEST = QSize(1024, 600)
_USUAL = QSize(1366, 768)
_BORDERS = QSize(24, 64)
"""What a title bar and a frame may take of the screen."""
_MOST_WINDOWS = 20
"""One that will not go away keeps nobody."""


class DeskWindow(QMainWindow):
    """Shows pages; `may_close` is asked before it closes and may answer later by calling `close` again.

    `brought` carries the paths of courier files that were dropped on it; `check_wanted` comes from the pages before the
    work, on which something may be wrong with the computer.
    """

    brought = Signal(list)
    check_wanted = Signal()

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
        self._resting = False
        self.setAcceptDrops(True)

    def show_page(self, page: QWidget) -> None:
        """Put a page before the user; the one before is gone, unless it is the frame."""
        before, self._page = self._page, page
        if isinstance(page, Gate):
            page.offer_check(self.check_wanted.emit)
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None and before is not page and before.property("surface") == "canvas":
            self._pages.removeWidget(before)
            before.deleteLater()
        page.setFocus()
        if self._resting and page.property("surface") == "canvas":
            QApplication.alert(self)  # it began out of sight, and somebody is asked something

    def page(self) -> QWidget:
        """What is before the user."""
        return self._pages.currentWidget()

    def start_minimised(self) -> None:
        """Out of sight from the beginning: in the taskbar, until there is a tray to go into."""
        self._resting = True
        self.showMinimized()

    def go_into_tray(self) -> None:
        """There is a tray now: a window that began out of sight goes there, if nobody fetched it meanwhile."""
        if self._resting and self.isMinimized():
            self.hide()
        self._resting = False

    def come_forward(self) -> None:
        """Out of the tray or from behind other windows."""
        self._resting = False
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Courier files are taken anywhere; whatever else is dragged is for the editors."""
        if _parcels(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As if they had been opened by a double click."""
        if parcels := _parcels(event.mimeData()):
            event.acceptProposedAction()
            self.brought.emit(parcels)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing speaks against it."""
        if self.may_close():
            self.put_away_windows()
            event.accept()
        else:
            event.ignore()


def _parcels(brought: QMimeData) -> list[str]:
    local = [url.toLocalFile() for url in brought.urls() if url.isLocalFile()] if brought.hasUrls() else []
    return [each for each in local if each.lower().endswith(EXTENSION)]


def _room() -> QSize:
    """How large a window with its borders may be on this screen; without a real screen, as large as usual."""
    return QGuiApplication.primaryScreen().availableSize() - _BORDERS if _on_a_screen() else _USUAL


def _on_a_screen() -> bool:
    return QGuiApplication.platformName() != "offscreen"
