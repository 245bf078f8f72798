"""A window beside the work, which goes on meanwhile: one column, and a foot with what can be done and 关闭."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.kit import buttons
from desktop.kit.fitting import come_forward
from desktop.kit.scrolling import BAR, Scroll


class BesideWindow(QDialog):
    """Non-modal; what it holds goes into `column`."""

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*size)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self._bar = 0

    def add_page(self, inside: QWidget) -> None:
        """Something that scrolls, before the foot: its bar stands in the margin, so that all ends at one line."""
        self._bar = BAR
        margins = self.column.contentsMargins()
        margins.setRight(margins.right() - BAR)
        self.column.setContentsMargins(margins)
        scroll = Scroll(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(scroll, 1)

    def add_foot(self, *deeds: QPushButton, first: QPushButton) -> None:
        """The last line: `deeds` at the left, 关闭 and the deed that comes first at the right."""
        foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, self._bar, 0)
        row.setSpacing(8)
        for deed in deeds:
            row.addWidget(deed)
        row.addStretch(1)
        row.addWidget(buttons.button("关闭", self.close, tooltip="Esc"))
        row.addWidget(first)
        self.column.addWidget(foot)

    def bring(self) -> None:
        """Before the user."""
        come_forward(self)
