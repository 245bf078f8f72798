"""The count where there is no tray: before the window's title, and on the task bar where the desktop can show one."""

import re
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_COUNTED: Final = re.compile(r"^\(\d+\) ")


class WindowBadge:
    """Says a count on `window`."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def show_count(self, count: int) -> None:
        """`(3) 石桥村`; the title itself belongs to the window and may have changed meanwhile."""
        title = _COUNTED.sub("", self._window.windowTitle())
        wanted = f"({count}) {title}" if count else title
        if wanted != self._window.windowTitle():
            self._window.setWindowTitle(wanted)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.setBadgeNumber(count)
