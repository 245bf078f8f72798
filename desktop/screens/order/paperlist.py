"""The lines of an order's attachments, the first dozen at once and more on request."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.paper import Paper
from desktop.kit import buttons, labels
from desktop.kit.kept import Kept
from desktop.kit.tabbing import tab_before
from desktop.screens.order.paperrow import PaperRow

_FIRST: Final = 12
_BATCH: Final = 40


class PaperList(QWidget):
    """`rows` by SHA-256; they serve every order. Each of the signals carries the SHA-256 of the line it comes from.

    `grown`: lines were added, and want to be told how their attachments stand.
    """

    open_wanted = Signal(str)
    save_wanted = Signal(str)
    stop_wanted = Signal(str)
    original_wanted = Signal(str)
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, PaperRow] = {}
        self._papers: Sequence[Paper] = ()
        self._kept = Kept(self._made)
        self.title = labels.text("", "label")
        self.more = buttons.button("", self._show_more, kind="quiet")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self._lines)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def fill(self, papers: Sequence[Paper]) -> None:
        """Show other attachments, the first of them."""
        self._papers, self.rows = papers, {}
        self._show(min(_FIRST, len(papers)))

    def _show_more(self) -> None:
        """Two hundred at once are a long wait."""
        self._show(min(len(self.rows) + _BATCH, len(self._papers)))
        self.grown.emit()

    def _show(self, count: int) -> None:
        """Lines that are there already stay as they are."""
        lines = self._kept.take(count)
        for line, paper in zip(lines[len(self.rows) :], self._papers[len(self.rows) : count], strict=True):
            line.begin(paper)
            self.rows[paper.sha256] = line
        left = len(self._papers) - count
        self.more.setText(f"再显示 {min(left, _BATCH)} 个附件（还有 {left} 个）")
        self.more.setVisible(left > 0)

    def _made(self, _place: int) -> PaperRow:
        row = PaperRow()
        row.open_wanted.connect(self.open_wanted)
        row.save_wanted.connect(self.save_wanted)
        row.stop_wanted.connect(self.stop_wanted)
        row.original_wanted.connect(self.original_wanted)
        self._lines.addWidget(row)
        tab_before(self.more, [row])
        return row
