"""The box of the palette: it keeps the keyboard, and passes on what is meant for the entries below it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
_TABS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class PaletteBox(QLineEdit):
    """Keeps the keyboard; arrows and Tab move in the list, Enter is told."""

    stepped = Signal(int)
    entered = Signal(bool)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moving and entering; the rest is typed. The key that opened it puts it away again."""
        step = (_STEPS | _TABS).get(Qt.Key(event.key()))
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(control)
        elif control and event.key() == Qt.Key.Key_K:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab is a key like the arrows here."""
        return False
