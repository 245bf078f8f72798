"""What an empty list says: that it is empty, why that is good or what to do, never a blank."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.kit import labels, theme
from desktop.kit.language import told

_LIST_HEAD = (28, 75)
"""Pixels that search and head of a list take above it: the gaps, and what grows with the letters."""
_ROOMY = 260
"""Pixels of height from which the icon has a place."""


class EmptyState(QWidget):
    """An icon, a title, a sentence and perhaps one button, in the middle of the room."""

    def __init__(
        self,
        icon: str,
        title: str,
        advice: str = "",
        button: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = labels.IconLabel(icon, "ink_faint", 48)
        self._title = labels.text(title, "subtitle", wrap=True)
        self._advice = labels.text(advice, "soft", wrap=True)
        for label in (self._title, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        if button is not None:
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.retell()

    def beside_a_list(self) -> None:
        """Stand on one line with what the list at the left says when it is empty too."""
        gaps, words = _LIST_HEAD
        self._column.setContentsMargins(32, 32 + gaps + round(words * theme.theme().zoom), 32, 32)

    def say(self, icon: str, title: str, advice: str = "") -> None:
        """Say something else."""
        self._icon.become(icon, "ink_faint")
        self._title.setText(title)
        self._advice.setText(advice)
        self.retell()

    def retell(self) -> None:
        """Its words for a screen reader, in the present language."""
        self.setAccessibleName(
            " ".join(told(words) for label in (self._title, self._advice) if (words := label.words()))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the words have it and not the picture."""
        super().resizeEvent(event)
        self._icon.setVisible(self.height() > _ROOMY * theme.theme().zoom)
