"""Draws the sections: two voices beside each other where there is room, one below the other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.case import Case
from desktop.kit import chips, labels, theme
from desktop.kit.flow import emptied
from desktop.screens.compose.promise import Promise
from desktop.screens.coordination import Said, Section, sections
from desktop.screens.order.folded import FoldedText

_BESIDE = 300
"""Pixels of the usual text size that one voice needs beside another."""


class Voices(QWidget):
    """Hidden while only one has anything to say. `followed` carries the id of an order that a text names."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Section, ...] = ()
        self._grids: list[tuple[QGridLayout, list[Voice]]] = []
        self._columns = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(8)
        self.hide()

    def put(self, case: Case) -> None:
        """Show an order's sections; builds them anew only where something changed."""
        found = sections(case)
        if found == self.shown:
            return
        self.shown, self._grids, self._columns = found, [], 0
        emptied(self._column)
        for section in found:
            self._column.addWidget(self._section(section))
        self._arrange()
        self.setVisible(bool(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many beside each other as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _section(self, section: Section) -> QWidget:
        home = QWidget()
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labels.text(section.title, "label"))
        if section.about:
            column.addWidget(FoldedText(section.about))
        if section.hint:
            hint = Promise()
            hint.foretell(section.hint)
            column.addWidget(hint)
        column.addLayout(self._grid(section.voices))
        return home

    def _grid(self, voices: Sequence[Said]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        made = [Voice(said) for said in voices]
        for voice in made:
            voice.text.followed.connect(self.followed)
        self._grids.append((grid, made))
        return grid

    def _arrange(self) -> None:
        columns = 2 if self.width() >= 2 * _BESIDE * theme.theme().zoom else 1
        if columns == self._columns:
            return
        self._columns = columns
        for grid, voices in self._grids:
            for column in range(2):
                grid.setColumnStretch(column, int(column < columns))
            for number, voice in enumerate(voices):
                grid.addWidget(voice, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)


class Voice(QFrame):
    """One of them: who and how it stands, the words, when."""

    def __init__(self, said: Said) -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        self.text = FoldedText(said.text)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(labels.ElidedLabel(said.who, "strong"), 1)
        head.addWidget(chips.Chip(*said.mark))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addLayout(head)
        if said.text:
            column.addWidget(self.text)
        if said.note:
            column.addWidget(labels.text(said.note, "faint", wrap=True))
