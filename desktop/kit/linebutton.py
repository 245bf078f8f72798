"""A button that is a whole line of a list: it holds a layout of its own and is as large as that needs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.kit.buttons import PushButton


class LineButton(PushButton):
    """Fill `row`, then call `settle`; its name for a screen reader is `words`."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("kind", "line")
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 6, 12, 6)
        self.row.setSpacing(12)

    def sizeHint(self) -> QSize:
        """As its layout wants it, not as an empty button."""
        return self.row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for the words at the width it has."""
        return self.row.totalMinimumSize()

    def settle(self) -> None:
        """What lies in it lets the mouse through."""
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
