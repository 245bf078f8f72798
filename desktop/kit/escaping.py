"""A sheet over the work that Esc puts away: while it has the keyboard, Esc is its own and nobody else's."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame


class EscapingFrame(QFrame):
    """`escape` is called when Esc is pressed anywhere in it."""

    def escape(self) -> None:
        """Put it away; each sheet says how."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the sheet, and not to a shortcut of the window around it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; the rest is for whoever wants it."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)
