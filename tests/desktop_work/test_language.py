"""The language is changed while somebody writes: everything is told anew, nothing that was typed is touched."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import buttons, labels, language
from desktop.screens.order import OrderPane
from sync.regulation.terms import Verb
from sync.regulation.verdicts import refused
from tests.cache.scenery import Hand
from tests.desktop_work.conftest import Shown
from tests.english.leftover import shown as shown_by
from tests.helpers import orders

LIKE_LABELS = ("待签收", "请先登录。", "今天到期")
"""A subject, a body and a place that read like the desk's own words."""


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication) -> Iterator[None]:
    """Chinese before and after, whatever a test does."""
    language.choose(qapp, language.CHINESE)
    yield
    language.choose(qapp, language.CHINESE)


@pytest.fixture
def pane(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> OrderPane:
    """An order whose own words read like the desk's, and its reply begun."""
    order = replace(orders.drain(hand), subject=LIKE_LABELS[0], body=LIKE_LABELS[1], place=LIKE_LABELS[2])
    orders.fill(village.cache, [order])
    made = OrderPane(village, door)
    shown(made)
    with qtbot.waitSignal(made.shown):
        made.show_order(order.id)
    return made


def words(window: QWidget) -> list[str]:
    """Everything that the widgets of a window say, in their order."""
    return [text for widget in (window, *window.findChildren(QWidget)) for text in shown_by(widget)]


def test_what_is_being_written_stays_with_its_cursor_and_the_focus(
    qtbot: QtBot, qapp: QApplication, pane: OrderPane
) -> None:
    editor = begin(qtbot, pane)
    QTest.keyClicks(editor, "We mended the lamp")
    editor.moveCursor(editor.textCursor().MoveOperation.Left)
    at = editor.textCursor().position()
    language.choose(qapp, language.ENGLISH)
    assert (editor.toPlainText(), editor.textCursor().position()) == ("We mended the lamp", at)
    assert editor.hasFocus()
    QTest.keyClicks(editor, "!")
    assert editor.toPlainText() == "We mended the lam!p"


def test_there_and_back_leaves_every_word_as_it_was(qtbot: QtBot, qapp: QApplication, pane: OrderPane) -> None:
    begin(qtbot, pane)
    before = words(pane)
    language.choose(qapp, language.ENGLISH)
    assert words(pane) != before
    language.choose(qapp, language.CHINESE)
    assert words(pane) == before


def test_words_of_an_order_stay_also_where_they_read_like_the_desks_own(qapp: QApplication, pane: OrderPane) -> None:
    language.choose(qapp, language.ENGLISH)
    sheet = pane.sheet
    assert sheet.header.subject.text() == LIKE_LABELS[0]
    assert sheet.body.words() == LIKE_LABELS[1]
    assert LIKE_LABELS[2] in words(pane)


def test_a_label_that_is_set_later_is_told_too(qtbot: QtBot, qapp: QApplication) -> None:
    language.choose(qapp, language.ENGLISH)
    label, button = labels.text("待办"), buttons.button("签收", key="Ctrl+S")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    assert (label.text(), button.text()) == ("To do", "Sign for")
    label.setText("还剩 2 个工作日")
    button.setText("提交")
    assert (label.text(), button.text()) == ("2 working days left", "Submit")
    language.choose(qapp, language.CHINESE)
    assert (label.text(), button.text()) == ("还剩 2 个工作日", "提交")


def test_a_refusal_in_english_keeps_its_chinese_within_reach(qtbot: QtBot, qapp: QApplication) -> None:
    refusal = refused("R12.9", "延期至少为1个工作日。", "请填写1个以上的工作日。")
    label = labels.stated(refusal.reason + refusal.remedy)
    qtbot.addWidget(label)
    label.show()
    assert label.toolTip() == "", "in Chinese it is there already"
    language.choose(qapp, language.ENGLISH)
    assert label.text().startswith("Under Art. 12(4) of the Measures, ")
    assert label.toolTip() == refusal.reason + refusal.remedy
    language.choose(qapp, language.CHINESE)
    assert (label.text(), label.toolTip()) == (refusal.reason + refusal.remedy, "")


def test_what_qts_own_widgets_say_is_told_when_it_appears(qtbot: QtBot, qapp: QApplication) -> None:
    language.choose(qapp, language.ENGLISH)
    field, box, home = QLineEdit(), QComboBox(), QWidget()
    for widget in (field, box):
        widget.setParent(home)
    field.setPlaceholderText("请填写")
    box.addItem("请选择", "")
    box.addItem("石桥村", "village")
    qtbot.addWidget(home)
    home.show()
    field.setToolTip("待办")
    home.setWindowTitle("设置")
    assert (field.placeholderText(), field.toolTip(), home.windowTitle()) == (
        "Please fill this in",
        "To do",
        "Settings",
    )
    assert [box.itemText(row) for row in range(2)] == ["Please choose", "石桥村"]
    language.choose(qapp, language.CHINESE)
    assert (field.placeholderText(), field.toolTip(), home.windowTitle()) == ("请填写", "待办", "设置")
    assert (box.itemText(0), box.currentData()) == ("请选择", "")


def test_a_label_of_data_is_never_told(qtbot: QtBot, qapp: QApplication) -> None:
    label = labels.text("待办", verbatim=True)
    qtbot.addWidget(label)
    label.setToolTip("待办")
    language.choose(qapp, language.ENGLISH)
    label.show()
    assert (label.text(), label.toolTip()) == ("待办", "待办")


def begin(qtbot: QtBot, pane: OrderPane) -> QPlainTextEdit:
    """Open the editor of a progress note; its text field."""
    pane.compose(Verb.PROGRESS)
    qtbot.waitUntil(lambda: any(field.isVisible() for field in pane.findChildren(QPlainTextEdit)))
    editor = next(field for field in pane.findChildren(QPlainTextEdit) if field.isVisible())
    editor.setFocus()
    return editor
