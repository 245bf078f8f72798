"""Hands on a window: clicks, keys and an input method, as a person would use them."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget


class NotThere(AssertionError):
    """What the story wanted to touch is not on the screen."""


def click(widget: QWidget) -> None:
    """Press the left button in the middle of a visible, enabled widget."""
    if not widget.isVisible() or not widget.isEnabled():
        raise NotThere(f"cannot click {describe(widget)}")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.rect().center())


def click_row(view: Any, row: int) -> None:
    """Press a row of a list."""
    index = view.model().index(row, 0)
    view.scrollTo(index)
    where: QPoint = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QTest.keyClick(widget, key, modifier)


def write(widget: QWidget, text: str) -> None:
    """Write as a Chinese input method does: first the pre-edit, then the words."""
    widget.setFocus()
    for part in _phrases(text):
        QCoreApplication.sendEvent(widget, QInputMethodEvent("pinyin", []))
        event = QInputMethodEvent()
        event.setCommitString(part)
        QCoreApplication.sendEvent(widget, event)


def put(widget: QWidget, value: str) -> None:
    """Enter a value the way its kind of widget takes it."""
    if isinstance(widget, QComboBox):
        place = widget.findData(value)
        if place < 0:
            raise NotThere(f"{value} is not offered by {describe(widget)}")
        widget.setFocus()
        press(widget, Qt.Key.Key_Home)
        for _ in range(place):
            press(widget, Qt.Key.Key_Down)
    elif isinstance(widget, QCheckBox):
        if widget.isChecked() != (value == "yes"):
            press(widget, Qt.Key.Key_Space)
    elif isinstance(widget, QSpinBox | QLineEdit):
        widget.setFocus()
        widget.selectAll()
        QTest.keyClicks(widget, value)
    else:
        write(widget, value)


def describe(widget: QWidget) -> str:
    """A widget in words, for a failure."""
    state = f"visible={widget.isVisible()} enabled={widget.isEnabled()}"
    return f"{type(widget).__name__} “{widget.accessibleName() or widget.objectName()}” {state}"


def _phrases(text: str, length: int = 4) -> list[str]:
    return [text[start : start + length] for start in range(0, len(text), length)]
