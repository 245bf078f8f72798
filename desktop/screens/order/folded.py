"""A long text shows its beginning first; a button shows the rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.actions.cited import NONE, Citations
from desktop.kit import buttons
from desktop.screens.order.reading import ReadingText

_FOLD_AT = 420
_NOT_WORTH = 60


class FoldedText(QWidget):
    """`followed` carries the id of an order that the text names."""

    followed = Signal(str)

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._cited, self._open = "", NONE, False
        self.text = ReadingText()
        self.text.followed.connect(self.followed)
        self._more: QPushButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.text)
        self.put(words)

    def put(self, words: str, cited: Citations = NONE) -> None:
        """Show another text, folded when it is long; the same one stays as it is."""
        if (words, cited) == (self._words, self._cited):
            return
        self._open = self._open and words == self._words
        self._words, self._cited = words, cited
        self._show()

    def fold(self, words: str, cited: Citations = NONE) -> None:
        """Show another text as if nobody had unfolded anything yet."""
        if self._open or (words, cited) != (self._words, self._cited):
            self._words, self._cited, self._open = words, cited, False
            self._show()

    def words(self) -> str:
        """The whole text, folded or not."""
        return self._words

    def unfold(self) -> None:
        """Show all of it."""
        self._open = True
        self._show()

    def _show(self) -> None:
        folded = not self._open and len(self._words) > _FOLD_AT + _NOT_WORTH
        self.text.put(self._words[:_FOLD_AT].rstrip() + "……" if folded else self._words, self._cited)
        if folded and self._more is None:
            self._more = buttons.button("", self.unfold, kind="quiet")
            self._more.setStyleSheet("padding-left: 0")
            self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
            self.setTabOrder(self.text, self._more)
        if self._more is not None:
            self._more.setText(f"展开全文（共 {len(self._words)} 字）")
            self._more.setVisible(folded)
