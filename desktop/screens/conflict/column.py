"""One of the three columns: a title and labelled lines, those that changed on a ground of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.kit import labels, theme
from desktop.kit.flow import emptied


@dataclass(frozen=True, slots=True)
class Said:
    """One line: its label, its words, and whether the other side says something else."""

    name: str
    words: str
    changed: bool = False


class Line(QFrame):
    """A label above its words."""

    def __init__(self, said: Said) -> None:
        super().__init__()
        self.said = said
        name = labels.text(f"{said.name} · 有变化" if said.changed else said.name, "faint")
        self._words = labels.text(said.words, "strong" if said.changed else "body", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(2)
        column.addWidget(name)
        column.addWidget(self._words)
        theme.theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        if self.said.changed:
            tone = theme.tokens().tone("today")
            self.setStyleSheet(
                f"Line {{ background: {tone.ground}; border-radius: 4px; }} QLabel {{ color: {tone.ink}; }}"
            )


class Column(QFrame):
    """Widgets only; `put` fills it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.lines: list[Line] = []
        self.note = labels.text("", "caption", wrap=True)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        head = labels.text(title, "subtitle")
        for widget in (head, self.note):
            widget.setContentsMargins(8, 0, 8, 0)
            column.addWidget(widget)
        column.addLayout(self._inside)
        column.addStretch(1)

    def put(self, said: Sequence[Said], note: str) -> None:
        """Show lines under a sentence about them."""
        self.note.setText(note)
        emptied(self._inside)
        self.lines = [Line(each) for each in said]
        for line in self.lines:
            self._inside.addWidget(line)

    def words(self) -> dict[str, str]:
        """What it says, by label."""
        return {line.said.name: line.said.words for line in self.lines}
