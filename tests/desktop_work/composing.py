"""An input method as Qt tells of it: words that are still being chosen, and words that are committed."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


def compose(field: QWidget, words: str) -> None:
    """What is underlined while somebody chooses."""
    QApplication.sendEvent(field, QInputMethodEvent(words, []))


def commit(field: QWidget, words: str) -> None:
    """What was chosen."""
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def composed(field: QPlainTextEdit) -> str:
    """What is underlined now."""
    return field.textCursor().block().layout().preeditAreaText()


def text_in(field: QWidget) -> str:
    """What is committed."""
    assert isinstance(field, QPlainTextEdit | QLineEdit)
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
