"""A pane of its own: a head with a count, the list or what an empty one says, and below it the entry that is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.empty import EmptyState
from desktop.kit.split import Splitter
from desktop.screens.lines.paint import Line
from desktop.screens.lines.view import LineList


class Shelf(QFrame):
    """Widgets only; `chosen` carries the key of an entry, `entered` asks to go into one."""

    chosen = Signal(str)
    entered = Signal(str)

    def __init__(
        self,
        title: str,
        empty: EmptyState,
        detail: QWidget,
        *,
        share: int,
        below: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.list = LineList(title, below=below)
        self.empty, self.detail = empty, detail
        self._title = labels.text(title, "subtitle")
        self._count = labels.text("", "caption")
        self._share = share
        self._lay_out()
        self.list.chosen.connect(self.chosen)
        self.list.entered.connect(self.entered)
        self.setFocusProxy(self.list)

    def put(self, lines: Sequence[Line], count: str) -> None:
        """Show entries, and how many they are in words."""
        self.list.put(lines)
        self._count.setText(count)
        self._stack.setCurrentIndex(0 if lines else 1)

    @property
    def vacant(self) -> bool:
        """True while it says that there is nothing."""
        return self._stack.currentIndex() == 1

    def open_detail(self, *, opened: bool) -> None:
        """Show or hide the part below the list; its height is `share` per cent until somebody moves it."""
        if opened and self.detail.isHidden():
            self.detail.show()
            height = self._split.height()
            self._split.setSizes([height * (100 - self._share) // 100, height * self._share // 100])
            self.list.scrollTo(self.list.currentIndex())
        elif not opened:
            self.detail.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 4, 16, 12)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        self._split = Splitter(Qt.Orientation.Vertical)
        self._split.addWidget(self.list)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 100 - self._share)
        self._split.setStretchFactor(1, self._share)
        self.list.setMinimumHeight(132)
        self.detail.hide()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(labels.rule())
        column.addLayout(self._stack, 1)
