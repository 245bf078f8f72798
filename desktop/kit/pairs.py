"""A table of two columns without lines: a name or a moment at the left, words that can be marked at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.kit import labels


class Pairs(QWidget):
    """Shows pairs; builds them anew only where they changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def put(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show other pairs."""
        if tuple(pairs) == self.pairs:
            return
        self.pairs = tuple(pairs)
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for row, (name, words) in enumerate(pairs):
            said = labels.text(words, wrap=True)
            # As high as its words at this width; by itself a wrapped label claims the height of a narrow one.
            said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(labels.text(name, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)

    def text(self) -> str:
        """One line for each."""
        return "\n".join("：".join(part for part in pair if part) for pair in self.pairs)
