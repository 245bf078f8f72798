"""The fields of one form: short ones side by side, long ones below each other, each with its own error."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.actions.case import Case, Values
from desktop.actions.form import WRITTEN, Asked, Fault, Field, Option, is_asked
from desktop.actions.words import article_words
from desktop.kit.forms import FormRow
from desktop.screens.compose.editor import Editor
from desktop.screens.compose.editors import editor_for
from desktop.screens.compose.placing import places
from desktop.screens.compose.rows import TickRow, row_for
from desktop.screens.compose.texts import TextEditor


class Sheet(QWidget):
    """Rows of a form; `choices` are those of fields whose options no order decides.

    `edited` fires on every change by the user, `blamed` carries the first row with a fault.
    """

    edited = Signal()
    blamed = Signal(object)
    given = Signal(object)

    def __init__(
        self,
        form: Asked,
        case: Case | None,
        parent: QWidget | None = None,
        *,
        choices: Mapping[str, Sequence[Option]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self.editors: dict[str, Editor] = {}
        self.rows: dict[str, FormRow | TickRow] = {}
        self._caret = ("", 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        given = choices or {}
        for field in form.fields:
            self._add(field, list(field.options(case) if field.options and case else given.get(field.name, ())))
        self._place()
        self.refresh()

    def values(self) -> dict[str, Any]:
        """What is entered now, by field."""
        return {name: editor.value() for name, editor in self.editors.items()}

    def put(self, values: Values) -> None:
        """Show stored values without calling it an edit."""
        self.blockSignals(True)
        for name, editor in self.editors.items():
            if name in values:
                editor.put(values[name])
        self.blockSignals(False)
        self.refresh()

    def caret(self) -> tuple[str, int]:
        """The field last written in and the cursor's place in it."""
        name, _ = self._caret
        return (name, self.editors[name].caret()) if name else ("", 0)

    def take_focus(self, caret: tuple[str, int]) -> None:
        """Go on at `caret`, or begin with the first text."""
        name, place = caret
        if name in self.editors:
            self.editors[name].take_focus(place)
        elif first := self._first():
            first.take_focus(0)

    def written_in(self) -> Editor | None:
        """The text that the keys go to, or went to last, or the first; None in a form without any."""
        texts = {field.name: self.editors[field.name] for field in self.form.fields if field.input in WRITTEN}
        seen = {name: editor for name, editor in texts.items() if not self.rows[name].isHidden()}
        here = next((name for name, editor in seen.items() if editor.widget.hasFocus()), self._caret[0])
        return seen.get(here) or next(iter(seen.values()), None)

    def complain(self, faults: Sequence[Fault]) -> None:
        """Show each fault beside its field and go to the first; an empty sequence clears all."""
        by_field = {fault.field: fault for fault in faults}
        for name, row in self.rows.items():
            fault = by_field.get(name)
            row.complain(_words(fault) if fault else "")
        if faults and faults[0].field in self.editors:
            self.editors[faults[0].field].widget.setFocus()
            self.blamed.emit(self.rows[faults[0].field])

    def refresh(self) -> None:
        """Counts, and which fields are asked at all."""
        values = self.values()
        hidden = False
        for field in self.form.fields:
            row = self.rows[field.name]
            asked = is_asked(field, values)
            hidden |= row.isHidden() is asked
            row.setVisible(asked)
            if isinstance(row, FormRow) and field.input in WRITTEN:
                written = len(str(values[field.name]).strip())
                row.count(
                    f"{written} 字" if written <= field.limit else f"{written} / {field.limit} 字",
                    over=written > field.limit,
                )
        if hidden:
            self._place()

    def _add(self, field: Field, options: list[Any]) -> None:
        editor = self.editors[field.name] = editor_for(field, options)
        hint = "" if field.input in WRITTEN else field.hint
        row = self.rows[field.name] = row_for(field, editor.widget, hint)
        editor.widget.setAccessibleName(field.label)
        row.setParent(self)
        editor.changed.connect(lambda: self._edited(field.name))
        if isinstance(editor.widget, TextEditor):
            editor.widget.given.connect(self.given)

    def _edited(self, name: str) -> None:
        self._caret = (name, 0)
        self.rows[name].complain("")
        self.refresh()
        self.edited.emit()

    def _place(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        asked = [field for field in self.form.fields if not self.rows[field.name].isHidden()]
        for field, (line, column, width) in zip(asked, places(asked), strict=True):
            top = Qt.AlignmentFlag.AlignTop if width == 1 else Qt.AlignmentFlag(0)
            self._grid.addWidget(self.rows[field.name], line, column, 1, width, top)

    def _first(self) -> Editor | None:
        return self.written_in() or next(iter(self.editors.values()), None)


def _words(fault: Fault) -> str:
    return f"{fault.reason} · 依据{article_words(fault.article)}" if fault.article else fault.reason
