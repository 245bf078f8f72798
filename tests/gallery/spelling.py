"""Somebody spells a word in every field that comes into sight, and presses the keys that an input method needs."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.desktop_work.composing import commit, compose
from tests.gallery.walking import described

KEYS: Final = (Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Return)


class Speller:
    """Knows the fields that it has met; `spell` says what went wrong with those that are new."""

    def __init__(self) -> None:
        self.met: set[str] = set()

    def spell(self, window: QWidget) -> list[str]:
        """The fields of a window that let go of a key, as they are called."""
        found: list[QWidget] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
        found += [each for each in window.findChildren(QTextEdit) if not each.isReadOnly()]
        return [name for each in found if (name := described(each)) and self._new(each, name) and not _keeps(each)]

    def _new(self, field: QWidget, name: str) -> bool:
        """A field that can be written in; what stands in it is not touched."""
        if not field.isVisible() or not field.isEnabled() or name in self.met or _read_only(field):
            return False
        self.met.add(name)
        return True


def _keeps(field: QWidget) -> bool:
    """Whether the keyboard stays while something is spelt, and the window too."""
    window = field.window()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    field.setFocus()
    met = QApplication.focusWidget()  # of a number or a date the box around it, to which an input method speaks
    if met is None:
        return False
    compose(met, "pai'shui")
    kept = all(_stays(met, window, key) for key in KEYS)
    if kept:
        commit(met, "")
    return kept


def _stays(field: QWidget, window: QWidget, key: Qt.Key) -> bool:
    QTest.keyClick(field, key)
    return window.isVisible() and QApplication.focusWidget() is field


def _read_only(field: QWidget) -> bool:
    return isinstance(field, QLineEdit | QPlainTextEdit) and field.isReadOnly()
