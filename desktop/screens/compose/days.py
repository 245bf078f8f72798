"""The editor for a day of the calendar; one that need not be given can be left open."""

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from desktop.actions.form import Field
from desktop.kit.calm import calm
from desktop.kit.language import place
from desktop.screens.compose.editor import Editor

_EARLIEST: Final = QDate(2000, 1, 1)


class Day(Editor):
    """A day; the first day of the editor stands for none."""

    widget: QDateEdit

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.widget = QDateEdit()
        calm(self.widget)
        self.widget.setLocale(place())
        self.widget.setDisplayFormat("yyyy年M月d日")
        self.widget.setCalendarPopup(True)
        self.widget.setMinimumDate(_EARLIEST)
        self.widget.setSpecialValueText("请选择" if field.required else "不限")
        self.widget.setDate(_EARLIEST)
        self.widget.dateChanged.connect(self.changed)

    def begin_at(self, day: date) -> None:
        """Offer days from this one on, so that the calendar opens where one looks; before anything is shown in it."""
        before = _q(day).addDays(-1)
        self.widget.blockSignals(True)
        self.widget.setMinimumDate(before)
        self.widget.setDate(before)
        self.widget.blockSignals(False)

    def value(self) -> str:
        """What was entered, as ISO 8601; empty where it was left open."""
        day = self.widget.date()
        return "" if day == self.widget.minimumDate() else date(day.year(), day.month(), day.day()).isoformat()

    def put(self, value: Any) -> None:
        """Show a stored value, also an earlier one than is offered."""
        day = _q(date.fromisoformat(str(value))) if value else self.widget.minimumDate()
        if value and day <= self.widget.minimumDate():
            self.widget.setMinimumDate(day.addDays(-1))
        self.widget.setDate(day)


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
