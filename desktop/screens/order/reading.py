"""Long words made readable: generous line height, selectable, as high as the text, folded when very long."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from desktop.kit import buttons

_LINE_HEIGHT = 118
"""Per cent of the font's own spacing, which is wide already in Chinese fonts."""
_FOLD_AT = 420


class ReadingText(QTextEdit):
    """Read-only text as high as its content; the wheel scrolls the page around it."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("正文"))
        self.setProperty("frameless", True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.put(words)

    def put(self, words: str) -> None:
        """Show plain text."""
        self.setPlainText(words)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(shape)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page around."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """The size it wants."""
        return QSize(320, self.minimumHeight())

    def _fit(self) -> None:
        self.document().setTextWidth(max(self.viewport().width(), 80))
        height = int(self.document().size().height()) + 2
        if height != self.minimumHeight():
            self.setFixedHeight(height)


class FoldedText(QWidget):
    """A long text shows its beginning first; a button shows the rest."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.text = ReadingText()
        self._more: QPushButton = buttons.button("", self.unfold, kind="quiet")
        self._more.setStyleSheet("padding-left: 0")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.put(words)

    def put(self, words: str) -> None:
        """Show another text, folded when it is long."""
        self._words = words
        long = len(words) > _FOLD_AT + 60
        self.text.put(words[:_FOLD_AT].rstrip() + "……" if long else words)
        self._more.setText(f"展开全文（共 {len(words)} 字）")
        self._more.setVisible(long)

    def words(self) -> str:
        """The whole text, folded or not."""
        return self._words

    def unfold(self) -> None:
        """Show all of it."""
        self.text.put(self._words)
        self._more.hide()
