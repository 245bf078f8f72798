"""F1 in every window: a dialog that comes up learns the key when the keyboard first goes there."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_KNOWS = "knows F1"


class HelpKey(QObject):
    """`wanted` fires when F1 is pressed in a window other than `main`, whose own button has the key."""

    wanted = Signal()

    def __init__(self, app: QApplication, main: QWidget) -> None:
        super().__init__(main)
        main.setProperty(_KNOWS, True)
        app.focusChanged.connect(self._teach)

    def _teach(self, _: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if window is None or window.property(_KNOWS):
            return
        window.setProperty(_KNOWS, True)
        QShortcut(QKeySequence("F1"), window).activated.connect(self.wanted)
