"""Long words made readable: generous line height, selectable, as high as the text, orders that it names as links."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from desktop.actions.cited import NONE, Citations, Cited, spans
from desktop.kit import places, theme
from desktop.kit.language import told

_LINE_HEIGHT = 118
"""Per cent of the font's own spacing, which is wide already in Chinese fonts."""


class ReadingText(QTextBrowser):
    """Read-only text as high as its content; the wheel scrolls the page around it.

    `followed` carries the id of an order that the text names: by a click, or by Tab and Enter.
    """

    followed = Signal(str)

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("正文"))
        self.setProperty("frameless", True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._words, self._cited = "", NONE
        self.anchorClicked.connect(lambda url: self.followed.emit(url.path()))
        theme.theme().changed.connect(self._redress)
        self.put(words)

    def put(self, words: str, cited: Citations = NONE) -> None:
        """Show plain text, in it the orders `cited` as links."""
        self._words, self._cited = words.replace("\r\n", "\n"), cited
        self.document().setLayoutEnabled(False)  # broken into lines once, not again for each of these
        self.setPlainText(self._words)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(shape)
        self._link()
        self.document().setLayoutEnabled(True)
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

    def _link(self) -> None:
        """Qt counts in UTF-16: a rare character takes two places, and links must not slip behind one."""
        cursor = QTextCursor(self.document())
        for span in spans(self._words) if self._cited else ():
            if (named := self._cited.get(span.number)) is not None:
                start = places.length(self._words[: span.start])
                cursor.setPosition(start)
                length = places.length(self._words[span.start : span.end])
                cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(_look(named))

    def _redress(self) -> None:
        if self._cited:
            self._link()

    def _fit(self) -> None:
        self.document().setTextWidth(max(self.viewport().width(), 80))
        height = int(self.document().size().height()) + 2
        if height != self.minimumHeight():
            self.setFixedHeight(height)


def _look(named: Cited) -> QTextCharFormat:
    """A link to an order that is here; one that is not says so when the mouse rests on it."""
    look, now = QTextCharFormat(), theme.tokens()
    if named.order_id:
        link = QUrl()
        link.setScheme("order")
        link.setPath(named.order_id)
        look.setAnchor(True)
        look.setAnchorHref(link.toString())
        look.setForeground(QColor(now.accent))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setToolTip(named.subject)
    else:
        look.setForeground(QColor(now.ink_soft))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setToolTip(told("这件工单不在本机：不属于本单位，或还没有同步到。"))
    return look
