"""Light becomes dark while somebody writes: the colours change, and nothing that was typed is touched."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import theme
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_composer import text_of, writing
from tests.helpers import orders


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Light before and after."""
    theme.apply(qapp, dark=False)
    yield
    theme.apply(qapp)


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_words_cursor_selection_and_keyboard_stay(
    qtbot: QtBot, qapp: QApplication, village: Desk, door: Door, shown: Shown, hand: Hand, zoom: float
) -> None:
    pane = writing(qtbot, village, door, shown, orders.lamp(hand), Verb.PROGRESS)
    editor = text_of(pane)
    editor.setPlainText("写到一半𠮷👨‍👩‍👧‍👦，天黑了")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(4, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.setFocus()
    before = editor.grab().toImage().pixelColor(4, editor.height() - 4).lightness()
    theme.apply(qapp, dark=True, zoom=zoom)
    assert editor.toPlainText() == "写到一半𠮷👨‍👩‍👧‍👦，天黑了"
    assert editor.textCursor().selectedText() == "一半"
    assert editor.hasFocus()
    assert editor.grab().toImage().pixelColor(4, editor.height() - 4).lightness() < before - 100
