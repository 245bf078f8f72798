"""The row around one editor: a labelled one, or for a box to tick the box itself with its error beneath."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.form import Field, Input
from desktop.kit import labels
from desktop.kit.forms import FormRow


class TickRow(QWidget):
    """A tick box says its own label; the rest is as in FormRow."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._below = labels.text("", "error", wrap=True)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(self._below)

    def complain(self, error: str) -> None:
        """Show what is wrong; an empty sentence takes it away."""
        self._below.setText(error)
        self._below.setVisible(bool(error))

    def error(self) -> str:
        """The error shown, or an empty string."""
        return self._below.text()


def row_for(field: Field, widget: QWidget, hint: str) -> FormRow | TickRow:
    """The row that fits a field."""
    if field.input is Input.CHECK:
        return TickRow(widget)
    return FormRow(field.label, widget, hint=hint, required=field.required)
