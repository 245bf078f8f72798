"""One side of a unit: a head with a title and a count, and below it a list, or why there is nothing in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.empty import EmptyState


class Side(QFrame):
    """`count` gets more of the line where it is long enough to be cut."""

    def __init__(self, title: labels.Label, count: labels.Label, full: QWidget, empty: EmptyState) -> None:
        super().__init__()
        self.title, self.count = title, count
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 16, 8)
        head.setSpacing(12)
        count.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(title, 1)
        head.addWidget(count, 2 if isinstance(count, labels.ElidedLabel) else 0)
        self._stack = QStackedLayout()
        self._stack.addWidget(full)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(labels.rule())
        column.addLayout(self._stack, 1)

    def show_list(self, *, full: bool) -> None:
        """The list, or that there is nothing."""
        self._stack.setCurrentIndex(0 if full else 1)
