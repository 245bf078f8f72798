"""From one day to another, as trips and leaves are counted: the end is never before the beginning."""

from datetime import date

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QDateEdit

from desktop.kit.calm import calm
from desktop.kit.language import place


class Period(QObject):
    """Two editors with a calendar; both days are inclusive. `changed` fires when either was moved."""

    changed = Signal()

    def __init__(self, first: str, last: str, parent: QObject) -> None:
        super().__init__(parent)
        self.first, self.last = _day_edit(first), _day_edit(last)
        self.first.dateChanged.connect(self._moved)
        self.last.dateChanged.connect(self._moved)

    def days(self) -> tuple[date, date]:
        """As they stand."""
        return _day(self.first), _day(self.last)

    def put(self, first: date, last: date) -> None:
        """Other days."""
        self.first.setDate(_q(first))
        self.last.setDate(_q(last))

    def begin_at(self, today: date) -> None:
        """Today, and nothing before it."""
        for edit in (self.first, self.last):
            edit.setMinimumDate(_q(today))
        self.put(today, today)

    def _moved(self) -> None:
        if self.last.date() < self.first.date():
            self.last.setDate(self.first.date())
        self.changed.emit()


def _day_edit(name: str) -> QDateEdit:
    """The wheel changes it only where the user has gone."""
    edit = QDateEdit()
    calm(edit)
    edit.setAccessibleName(name)
    edit.setLocale(place())
    edit.setDisplayFormat("yyyy年M月d日")
    edit.setCalendarPopup(True)
    return edit


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
