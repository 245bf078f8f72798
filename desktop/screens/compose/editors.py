"""Editors for what is written, and which editor fits which field."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from desktop.actions.form import Field, Input, Option
from desktop.actions.variables import blanks
from desktop.kit import places
from desktop.screens.compose.days import Day
from desktop.screens.compose.editor import Editor
from desktop.screens.compose.picking import Drop, Moment, Number, Radios, Tick
from desktop.screens.compose.texts import TextEditor

_FEW = 4
"""Up to so many choices of a required field lie open as radio buttons; others can be taken back."""


class Words(Editor):
    """Several lines of text."""

    widget: TextEditor

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.widget = TextEditor(field.rows, field.hint)
        self.widget.textChanged.connect(self.changed)

    def value(self) -> str:
        """What was entered."""
        return self.widget.toPlainText()

    def put(self, value: Any) -> None:
        """Show a stored value."""
        self.widget.setPlainText(str(value or ""))

    def caret(self) -> int:
        """Where the text cursor stands."""
        return self.widget.textCursor().position()

    def insert(self, words: str) -> None:
        """Write words in place of what is marked, and mark the first blank in them; one undo takes them back."""
        cursor = self.widget.textCursor()
        begin = cursor.selectionStart()
        cursor.insertText(words)
        for first, last in blanks(words)[:1]:
            cursor.setPosition(begin + places.length(words[:first]))
            cursor.setPosition(begin + places.length(words[:last]), QTextCursor.MoveMode.KeepAnchor)
        self.widget.setTextCursor(cursor)
        self.widget.setFocus()

    def marked(self) -> str:
        """The words that are marked."""
        return self.widget.textCursor().selection().toPlainText()

    def take_focus(self, caret: int) -> None:
        """Go on where somebody stopped."""
        cursor = self.widget.textCursor()
        cursor.setPosition(min(caret, places.length(self.value())))
        self.widget.setTextCursor(cursor)
        self.widget.setFocus()


class Line(Editor):
    """One line of text."""

    widget: QLineEdit

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.widget = QLineEdit()
        self.widget.setAcceptDrops(False)  # a file that is dropped here is for the editor around it
        self.widget.setPlaceholderText(field.hint)
        self.widget.textChanged.connect(self.changed)

    def value(self) -> str:
        """What was entered; line breaks that were pasted are blanks."""
        return " ".join(self.widget.text().splitlines())

    def put(self, value: Any) -> None:
        """Show a stored value."""
        self.widget.setText(str(value or ""))

    def caret(self) -> int:
        """Where the text cursor stands."""
        return self.widget.cursorPosition()

    def insert(self, words: str) -> None:
        """Write words in one line in place of what is marked, and mark the first blank in them."""
        said = " ".join(words.split())
        self.widget.insert(said)
        begin = self.widget.cursorPosition() - places.length(said)
        self.widget.setFocus()
        for first, last in blanks(said)[:1]:
            self.widget.setSelection(begin + places.length(said[:first]), places.length(said[first:last]))

    def marked(self) -> str:
        """The words that are marked."""
        return self.widget.selectedText()

    def take_focus(self, caret: int) -> None:
        """Go on where somebody stopped."""
        self.widget.setFocus()
        self.widget.setCursorPosition(caret)


def editor_for(field: Field, options: Sequence[Option]) -> Editor:
    """The editor that fits a field."""
    match field.input:
        case Input.TEXT:
            return Words(field)
        case Input.LINE:
            return Line(field)
        case Input.NUMBER:
            return Number(field)
        case Input.MOMENT:
            return Moment()
        case Input.DATE:
            return Day(field)
        case Input.CHECK:
            return Tick(field)
        case Input.CHOICE:
            return Radios(options) if field.required and len(options) <= _FEW else Drop(field, options)
