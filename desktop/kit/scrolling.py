"""A page that scrolls downwards only, and whose words do not move when the bar comes or goes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

BAR = 10
"""Pixels that the bar is wide (`QScrollBar:vertical` in the style sheet)."""


class Scroll(QScrollArea):
    """The bar has its place in the right margin of what is inside: edges above, inside and below stay in one line."""

    def __init__(self, inside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(_Bar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        if inside is not None:
            self.setWidget(inside)

    def setWidget(self, widget: QWidget) -> None:  # noqa: N802  Qt's name
        """Take a page whose layout has its margins; the right one is shared with the bar."""
        layout = widget.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            margins.setRight(max(0, margins.right() - BAR))
            layout.setContentsMargins(margins)
        super().setWidget(widget)


class _Bar(QScrollBar):
    """Keeps its place, and is seen only where there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing for a page that fits."""
        if self.minimum() < self.maximum():
            super().paintEvent(event)
