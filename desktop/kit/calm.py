"""Fields over which a page is scrolled: the wheel turns the page until somebody has gone into the field."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class CalmWheel(QObject):
    """The wheel scrolls the page; it changes a value only where the user has gone."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep wheel events from fields without the focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def calm(widget: QWidget) -> None:
    """Let the wheel change it only where the user has gone."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(CalmWheel(widget))
