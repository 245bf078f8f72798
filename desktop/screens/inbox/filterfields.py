"""A field for everything that the list can be narrowed by; each acts at once."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from desktop.kit.choicebox import ChoiceBox
from desktop.kit.severalbox import SeveralBox
from desktop.screens.inbox import asked
from desktop.screens.inbox.asked import QUESTIONS, Choices, Question
from sync.cache.filters import EVERYTHING, Filter

_COLUMNS = 2


class FilterFields(QWidget):
    """`chosen` carries the filter after every change."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where = EVERYTHING
        self.fields: dict[str, QComboBox] = {}
        self.repeats = QCheckBox(asked.REPEATS)
        self.repeats.toggled.connect(self._toggle)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for number, question in enumerate(QUESTIONS):
            grid.addWidget(self._field(question), number // _COLUMNS, number % _COLUMNS)
        grid.addWidget(
            self.repeats, len(QUESTIONS) // _COLUMNS, len(QUESTIONS) % _COLUMNS, Qt.AlignmentFlag.AlignVCenter
        )
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(grid)

    def offer(self, here: Choices) -> None:
        """What can be chosen; what is chosen stays."""
        for question in QUESTIONS:
            field, nothing = self.fields[question.field], self.tr("{name}：不限").format(name=question.name)
            options = [(str(value), words) for value, words in question.options(here)]
            if isinstance(field, SeveralBox):
                field.offer(nothing, options)
            else:
                field.clear()
                for value, words in (("", nothing), *options):
                    field.addItem(words, value)
        self.show_filter(self._where)

    def show_filter(self, where: Filter) -> None:
        """Show a filter without telling."""
        self._where = where
        for name, field in self.fields.items():
            if isinstance(field, SeveralBox):
                field.take(getattr(where, name))
            else:
                _show(field, str(getattr(where, name) or ""))
        with QSignalBlocker(self.repeats):
            self.repeats.setChecked(where.repeats)

    def tab_chain(self) -> tuple[QWidget, ...]:
        """What Tab visits here."""
        return *self.fields.values(), self.repeats

    def _field(self, question: Question) -> QComboBox:
        field = self.fields[question.field] = self._box(question)
        field.setAccessibleName(question.name)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(4)
        field.setMaxVisibleItems(16)
        return field

    def _box(self, question: Question) -> QComboBox:
        name = question.field
        if question.several:
            several = SeveralBox()
            several.chosen.connect(lambda values: self._tell(asked.chosen(self._where, name, values)))
            return several
        one = ChoiceBox()
        one.activated.connect(lambda _: self._tell(asked.chosen(self._where, name, one.currentData() or "")))
        return one

    def _toggle(self, on: bool) -> None:
        self._tell(asked.chosen(self._where, "repeats", on))

    def _tell(self, where: Filter) -> None:
        self._where = where
        self.chosen.emit(where)


def _show(field: QComboBox, value: str) -> None:
    """A value that is not offered any more is shown as it is."""
    if value and field.findData(value) < 0:
        field.addItem(value, value)
    field.setCurrentIndex(max(0, field.findData(value)))
