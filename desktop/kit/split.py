"""A quiet splitter: a hairline to look at, wide enough to grip, remembering where it was put."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from desktop.kit import theme


class Splitter(QSplitter):
    """Horizontal by default; `on_moved` hears the new sizes in pixels."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        on_moved: Callable[[list[int]], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(5)
        self.setChildrenCollapsible(False)
        self._apart: list[int] = []
        if on_moved is not None:
            self.splitterMoved.connect(lambda *_: on_moved(self.sizes()))

    def keep_place(self) -> str:
        """Where it is, as text for the settings; while one part is alone, where it was before."""
        return ",".join(str(size) for size in self._apart or self.sizes())

    def alone(self, alone: bool) -> None:
        """Give the first part the whole room, or put the others back beside it, as they were."""
        if alone == bool(self._apart):
            return
        before = self._apart
        self._apart = self.sizes() if alone else []
        for number in range(1, self.count()):
            self.widget(number).setHidden(alone)
        self.setSizes(before or [sum(self._apart)])

    def take_place(self, kept: str) -> None:
        """Where it was the last time; anything else is ignored."""
        parts = kept.split(",")
        if len(parts) == self.count() and all(part.isdigit() for part in parts):
            self.setSizes([int(part) for part in parts])

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """A handle that is a hairline."""
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.tokens().surface))
        middle = self.rect()
        if self.orientation() == Qt.Orientation.Horizontal:
            middle.setLeft(middle.center().x())
            middle.setWidth(1)
        else:
            middle.setTop(middle.center().y())
            middle.setHeight(1)
        painter.fillRect(middle, QColor(theme.tokens().line))
        painter.end()
