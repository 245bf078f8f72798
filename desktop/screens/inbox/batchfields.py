"""What is written once for many orders: the few fields of the form that are the same for all of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QWidget

from desktop.actions.case import Case
from desktop.actions.form import Field, Input
from desktop.kit import labels

LINES = 3


class BatchFields(QWidget):
    """A choice or a text for each field; `example` is one of the orders, which says what can be chosen.

    `edited` fires when something is written.
    """

    edited = Signal()

    def __init__(self, fields: Sequence[Field], example: Case | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._example = example
        self._inputs: dict[str, QComboBox | QPlainTextEdit] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field in fields:
            made = self._inputs[field.name] = self._input(field)
            made.setAccessibleName(field.label)
            form.addRow(labels.text(field.label, "label"), made)

    def __len__(self) -> int:
        """How many there are to fill in."""
        return len(self._inputs)

    def values(self) -> dict[str, str]:
        """What was written."""
        return {
            name: (field.currentData() or "") if isinstance(field, QComboBox) else field.toPlainText().strip()
            for name, field in self._inputs.items()
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Write values, as a hand does; what is not asked here is left aside."""
        for name, value in values.items():
            field = self._inputs.get(name)
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findData(value)))
            elif field is not None:
                field.setPlainText(value)

    def _input(self, field: Field) -> QComboBox | QPlainTextEdit:
        if field.input is Input.CHOICE:
            box = QComboBox()
            box.addItem(field.hint or self.tr("请选择"), "")
            for option in field.options(self._example) if field.options and self._example else ():
                box.addItem(option.label, option.value)
            box.currentIndexChanged.connect(lambda _: self.edited.emit())
            return box
        text = QPlainTextEdit()
        text.setPlaceholderText(field.hint)
        text.setTabChangesFocus(True)
        text.textChanged.connect(self.edited)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * LINES + 18)
        return text
