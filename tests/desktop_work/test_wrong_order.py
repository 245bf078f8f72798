"""A reply that may be meant for another order is asked about once, and leaves only after a yes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.screens.order import OrderPane
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_composer import open_form, text_of, writing
from tests.helpers import orders


def asked(qtbot: QtBot, pane: OrderPane) -> Question:
    """The question that stands open."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in pane.findChildren(Question)))
    return next(each for each in pane.findChildren(Question) if each.isVisible())


def replying_after_a_switch(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> OrderPane:
    """A reply is ready on an order that was come to a moment ago."""
    lamp = orders.lamp(hand)
    pane = writing(qtbot, village, door, shown, lamp, Verb.PROGRESS)
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    open_form(qtbot, pane, Verb.REPLY)
    text_of(pane).insertPlainText("您好，已经修好。")
    pane.composer.submit()
    return pane


def test_it_stays_until_somebody_says_yes(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    pane = replying_after_a_switch(qtbot, village, door, shown, hand)
    question = asked(qtbot, pane)
    assert village.cache.outbox.all() == []
    with qtbot.waitSignal(pane.composer.submitted):
        question.answers[0].click()
    assert "10 秒内可撤回" in pane.take_back.words()


def test_esc_goes_back_to_the_words(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    pane = replying_after_a_switch(qtbot, village, door, shown, hand)
    QTest.keyClick(asked(qtbot, pane), Qt.Key.Key_Escape)
    qtbot.waitUntil(door.idle)
    assert village.cache.outbox.all() == []
    assert text_of(pane).isEnabled()
    assert text_of(pane).toPlainText() == "您好，已经修好。"


def test_what_is_missing_is_said_before_anything_is_asked(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = replying_after_a_switch(qtbot, village, door, shown, hand)
    QTest.keyClick(asked(qtbot, pane), Qt.Key.Key_Escape)
    text_of(pane).setPlainText("")
    pane.composer.submit()
    qtbot.waitUntil(lambda: pane.composer.sheet.rows["text"].error().startswith("请填写答复内容"))
    assert not any(each.isVisible() for each in pane.findChildren(Question))
