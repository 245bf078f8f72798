"""A page that scrolls downwards only, and whose words do not move when the bar comes or goes."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QVBoxLayout, QWidget

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


class PageColumn(QVBoxLayout):
    """The column of a page that grows while it is looked at: the page is as high as its content from the first.

    Qt lays out a page that became too low as it is, everything pressed together, tells the scroll area, and does it
    again at the height that this gives: twice the work, and a painting of what never moved.
    """

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802  Qt's name
        """Comes back at once with the whole height where there is less."""
        page = self.parentWidget()
        needed = max(self.heightForWidth(rect.width()), self.minimumSize().height())
        if rect.height() < needed:
            page.resize(page.width(), needed)
        else:
            super().setGeometry(rect)
