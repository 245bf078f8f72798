"""A layout that sets its widgets side by side and breaks into further lines when the room ends."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets at their own size, `gap` pixels apart, lines as high as their highest widget."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._hints: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  Qt's name
        """Take an item in."""
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  Qt's name
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # noqa: N802  Qt's name
        """Hand an item out, or None."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  Qt's name
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width; Qt asks several times before it sets anything."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """One of the widgets came, went or wants another size."""
        self._forget()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802  Qt's name
        """Set the items into lines."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """The size it wants."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802  Qt's name
        """The largest of its items."""
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def clear(self) -> None:
        """Remove and delete every widget."""
        emptied(self)

    def arrange(self, first: Sequence[QWidget]) -> None:
        """Let these widgets come first, in this order."""
        places = {widget: place for place, widget in enumerate(first)}
        ordered = sorted(self._items, key=lambda item: places.get(item.widget(), len(places)))
        if ordered != self._items:
            self._items = ordered
            self.invalidate()

    def _forget(self) -> None:
        self._hints = self._least = None
        self._heights.clear()

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        if self._hints is None:
            self._hints = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._hints

    def _place(self, rect: QRect, *, move: bool) -> int:
        left, top, line = rect.x(), rect.y(), 0
        for item, hint in self._shown():
            if left > rect.x() and left + hint.width() > rect.right() + 1:
                left, top, line = rect.x(), top + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left, line = left + hint.width() + self._gap, max(line, hint.height())
        return top + line - rect.y()


def emptied(layout: QLayout) -> None:
    """Remove and delete every widget of a layout, those of the layouts in it too."""
    while (item := layout.takeAt(0)) is not None:
        if isinstance(item, QLayout):
            emptied(item)
        elif (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
