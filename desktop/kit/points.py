"""Points below each other: where one takes several lines they stand under its words, not under its mark."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.kit import labels
from desktop.kit.flow import emptied

_MARK = "•"


class Points(QWidget):
    """Shows what somebody else wrote, one point a line, as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def put(self, points: Sequence[str]) -> None:
        """Show other points; builds them anew only where they changed."""
        if tuple(points) == self._said:
            return
        self._said = tuple(points)
        emptied(self._grid)
        for row, words in enumerate(points):
            said = labels.text(words, wrap=True, verbatim=True)
            said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(labels.text(_MARK, "soft", verbatim=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)

    def text(self) -> str:
        """One line for each."""
        return "\n".join(self._said)
