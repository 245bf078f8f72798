"""Editors for what is picked rather than written: choices, numbers, moments, boxes."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from desktop.actions.form import Field, Option
from desktop.actions.words import SHANGHAI
from desktop.kit import labels
from desktop.kit.calm import calm
from desktop.kit.flow import FlowLayout
from desktop.kit.language import place
from desktop.screens.compose.editor import Editor

_GAP: Final = 16


class Radios(Editor):
    """A few choices, all in sight."""

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__()
        self.widget = QWidget()
        self._group = QButtonGroup(self.widget)
        self.widget.setContentsMargins(0, 3, 0, 3)
        row = FlowLayout(self.widget, gap=_GAP)
        self._by_value: dict[str, QRadioButton] = {}
        for option in options:
            radio = self._by_value[option.value] = QRadioButton(option.label)
            self._group.addButton(radio)
            row.addWidget(radio)
            radio.toggled.connect(lambda on: self.changed.emit() if on else None)
        if not options:
            row.addWidget(labels.text("还没有可选的，同步后会列在这里。", "soft"))
        if options:
            self.widget.setFocusProxy(next(iter(self._by_value.values())))

    def value(self) -> str:
        """What was entered."""
        return next((value for value, radio in self._by_value.items() if radio.isChecked()), "")

    def put(self, value: Any) -> None:
        """Show a stored value."""
        if value in self._by_value:
            self._by_value[value].setChecked(True)


class Drop(Editor):
    """Many choices in a drop-down list that can be searched by typing."""

    widget: QComboBox

    def __init__(self, field: Field, options: Sequence[Option]) -> None:
        super().__init__()
        self.widget = QComboBox()
        calm(self.widget)
        self.widget.setMaxVisibleItems(14)
        self.widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.widget.setMinimumContentsLength(8)
        self.widget.addItem("请选择" if field.required else "不选择", "")
        for option in options:
            self.widget.addItem(option.label, option.value)
        self.widget.currentIndexChanged.connect(self.changed)

    def value(self) -> str:
        """What was entered."""
        return str(self.widget.currentData() or "")

    def put(self, value: Any) -> None:
        """Show a stored value."""
        self.widget.setCurrentIndex(max(0, self.widget.findData(value or "")))


class Number(Editor):
    """A small whole number; one step below the least means that it was left open."""

    widget: QSpinBox

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._open = field.least - 1
        self.widget = QSpinBox()
        calm(self.widget)
        self.widget.setRange(self._open, field.most)
        self.widget.setSpecialValueText("未填" if field.required else "不填")
        self.widget.valueChanged.connect(self.changed)
        self.widget.setMaximumWidth(120)

    def value(self) -> int | None:
        """What was entered."""
        return None if self.widget.value() == self._open else self.widget.value()

    def put(self, value: Any) -> None:
        """Show a stored value."""
        self.widget.setValue(self._open if value in (None, "") else int(value))


class Moment(Editor):
    """A date and time in Shanghai, whatever the machine's zone is."""

    widget: QDateTimeEdit

    def __init__(self) -> None:
        super().__init__()
        self.widget = QDateTimeEdit()
        calm(self.widget)
        self.widget.setLocale(place())
        self.widget.setDisplayFormat("yyyy年M月d日 HH:mm")
        self.widget.setCalendarPopup(True)
        self.widget.dateTimeChanged.connect(self.changed)

    def value(self) -> str:
        """What was entered."""
        there = self.widget.dateTime()
        day, hour = there.date(), there.time()
        local = datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=SHANGHAI)
        return local.isoformat()

    def put(self, value: Any) -> None:
        """Show a stored value."""
        if value:
            there = datetime.fromisoformat(str(value)).astimezone(SHANGHAI)
            day, hour = QDate(there.year, there.month, there.day), QTime(there.hour, there.minute)
            self.widget.setDateTime(QDateTime(day, hour))


class Tick(Editor):
    """A box to tick."""

    widget: QCheckBox

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.widget = QCheckBox(field.label)
        self.widget.toggled.connect(self.changed)

    def value(self) -> bool:
        """What was entered."""
        return self.widget.isChecked()

    def put(self, value: Any) -> None:
        """Show a stored value."""
        self.widget.setChecked(bool(value))
