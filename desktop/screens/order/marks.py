"""Chips below a step: what waits to be sent, and what was flagged about it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.kit.chips import Chip
from desktop.kit.flow import FlowLayout
from desktop.kit.kept import Kept


class Marks(QWidget):
    """Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 6)
        self._chips = Kept(self._made)

    def put(self, marks: Sequence[tuple[str, str, str]]) -> None:
        """Show these; each has words, tone and icon."""
        for chip, mark in zip(self._chips.take(len(marks)), marks, strict=True):
            chip.say(*mark)
        self.setVisible(bool(marks))

    def _made(self, _place: int) -> Chip:
        made = Chip()
        self._flow.addWidget(made)
        return made
