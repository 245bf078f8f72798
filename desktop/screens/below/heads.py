"""The heads of the table: a click sorts by a column, and so do the arrow keys and Enter for those without a mouse."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.kit import theme

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NEXT = {
    None: Qt.SortOrder.DescendingOrder,
    Qt.SortOrder.DescendingOrder: Qt.SortOrder.AscendingOrder,
    Qt.SortOrder.AscendingOrder: None,
}


class Heads(QHeaderView):
    """The largest first, then the smallest first, then by trouble again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.column = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("表头：左右键选列，回车排序"))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go along the columns, Enter and space sort by one."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.column = min(max(self.column + _STEPS[key], 0), self.count() - 1)
            self.viewport().update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._sort()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that they have left."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """A line under the head on which the keys are."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if self.hasFocus() and section == self.column:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), QColor(theme.tokens().focus))

    def _sort(self) -> None:
        mine = self.sortIndicatorSection() == self.column
        order = _NEXT[self.sortIndicatorOrder() if mine else None]
        if order is None:
            self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        else:
            self.setSortIndicator(self.column, order)
