"""One row of a form: the label above, the field, how much is written, and the error beside the field it belongs to."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.dressing import wear
from desktop.kit.fitting import tall


class FormRow(QWidget):
    """`field` under its label; `complain` shows an error below it, `count` a figure at the right of the label."""

    def __init__(
        self, words: str, field: QWidget, *, hint: str = "", required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._hint = hint
        self._label = labels.text(words + (" *" if required else ""), "label")
        self._label.setBuddy(field)
        self._count = labels.text("", "caption")
        self._below = tall(labels.stated(hint, "caption"))
        self._below.setVisible(bool(hint))
        field.setAccessibleName(words)
        self._lay_out()

    def advise(self, hint: str) -> None:
        """Another hint from now on."""
        self._hint = hint
        self.complain("")

    def complain(self, error: str, article: str = "") -> None:
        """Show what is wrong (and by which article); an empty sentence brings the hint back."""
        words = f"{error}（{article}）" if error and article else error
        self._below.setText(words or self._hint)
        self._below.setVisible(bool(words or self._hint))
        wear(self._below, "role", "error" if error else "caption")
        wear(self.field, "invalid", bool(error))

    def error(self) -> str:
        """The error shown, or an empty string."""
        return self._below.text() if self.field.property("invalid") else ""

    def count(self, words: str, *, over: bool = False) -> None:
        """Show how much is written, such as `128 / 2000 字`."""
        self._count.setText(words)
        wear(self._count, "role", "error" if over else "caption")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._label, 1)
        top.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self._below)
