"""The plain-text editor of every form: friendly to input methods, grows with its text, takes files and pictures."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.actions.pasting import tidied

_MOST_ROWS = 14


class TextEditor(QPlainTextEdit):
    """Plain text only: what is pasted from elsewhere leaves its fonts behind. Tab goes to the next field.

    `given` carries the QMimeData of files or of a picture; it is only good while the signal is answered.
    """

    given = Signal(object)

    def __init__(self, rows: int, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with a letter is a key of the window, also when it does nothing now; it writes no letter."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  Qt's name
        """Paste: files and pictures become attachments, text comes tidied and in one step of undoing."""
        if not self._take(source):
            self.insertPlainText(tidied(text_of(source)))
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802  Qt's name
        """Whether pasting makes sense."""
        return source.hasImage() or source.hasUrls() or source.hasHtml() or super().canInsertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take drags that bring files."""
        accept(event)
        if not event.isAccepted():
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking them."""
        accept(event)
        if not event.isAccepted():
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files become attachments."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def _take(self, source: QMimeData) -> bool:
        if brings(source):
            self.given.emit(source)
            return True
        return False

    def _fit(self) -> None:
        """As high as its text, between the form's rows and a limit beyond which it scrolls."""
        line = self.fontMetrics().lineSpacing()
        rows = min(max(int(self.document().size().height()), self._rows), _MOST_ROWS)
        height = rows * line + 22
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def showEvent(self, event: QShowEvent) -> None:
        """Break the lines once more: a bar that came while it was being shown took room that Qt had given away."""
        super().showEvent(event)
        self.resizeEvent(QResizeEvent(self.viewport().size(), QSize()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()


def accept(event: QDropEvent) -> None:
    """Say yes to a drag that brings files or a picture."""
    if brings(event.mimeData()):
        event.acceptProposedAction()
    else:
        event.ignore()


def local_files(source: QMimeData) -> list[Path]:
    """Files of this machine that a drag or the clipboard brings."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []


def text_of(source: QMimeData) -> str:
    """The words that the clipboard or a drag brings, without their fonts."""
    if source.hasText() or not source.hasHtml():
        return source.text()
    return QTextDocumentFragment.fromHtml(source.html()).toPlainText()


def brings(source: QMimeData) -> bool:
    """Whether it holds what becomes an attachment: files of this machine, or a picture without words."""
    return bool(local_files(source)) or (source.hasImage() and not source.hasText())


def png(picture: object) -> bytes:
    """A picture from the clipboard as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(picture).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
