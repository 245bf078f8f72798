"""A list of two-line entries: title and chip above, words below; knows nothing of what they stand for."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.kit.language import joined, told
from desktop.screens.lines.paint import LINE_ROLE, Line, LineDelegate, below, headline

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
_SPOKEN: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class LinesModel(QAbstractListModel):
    """The entries as they were last put."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def put(self, lines: Sequence[Line]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are entries."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry itself, or its words for screen readers and, whole, in its tooltip."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in _SPOKEN:
            return joined(headline(line), told(line.chip), below(line))
        return None


class LineList(QListView):
    """`chosen` carries the key of the entry that became current by the user's hand; `entered` the one to go into.

    `below` is how many lines the words below a title may take.
    """

    chosen = Signal(str)
    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, below: int = 1) -> None:
        super().__init__(parent)
        self.lines = LinesModel()
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self, lines=below))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self._silent = False
        self.selectionModel().currentChanged.connect(self._tell)

    def put(self, lines: Sequence[Line]) -> None:
        """Show other entries; the current one stays current while it exists, else the next in its place."""
        key, row = self.current(), self.currentIndex().row()
        self._silent = True
        if tuple(lines) != self.lines.lines:
            self.lines.put(lines)
        keys = [line.key for line in lines]
        if key:
            self.go(key if key in keys else keys[min(row, len(keys) - 1)] if keys else "")
        self._silent = False

    def current(self) -> str:
        """The key of the current entry, or empty."""
        line = self.currentIndex().data(LINE_ROLE) if self.currentIndex().isValid() else None
        return line.key if isinstance(line, Line) else ""

    def go(self, key: str) -> None:
        """Make an entry current; an unknown key leaves none."""
        row = next((n for n, line in enumerate(self.lines.lines) if line.key == key), None)
        self.setCurrentIndex(QModelIndex() if row is None else self.lines.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the entry."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.entered.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _tell(self, *_: object) -> None:
        """The entry that the focus makes current is marked as one that was clicked."""
        if self.currentIndex().isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(self.currentIndex(), flag)
        if not self._silent and self.current():
            self.chosen.emit(self.current())


__all__ = ["Line", "LineList", "LinesModel"]
