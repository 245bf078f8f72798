"""更多: what the action bar has no button for, one key away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.order import OrderPane
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders

ALT = Qt.KeyboardModifier.AltModifier


def asked_for_more(qtbot: QtBot, pane: OrderPane) -> OrderPane:
    """The same pane after Alt+M."""
    qtbot.waitUntil(pane.isActiveWindow)
    QTest.keyClick(pane.windowHandle(), Qt.Key.Key_M, ALT)
    qtbot.waitUntil(pane.more.isVisible)
    return pane


def test_a_key_shows_the_others_and_a_digit_opens_one(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = asked_for_more(qtbot, opened(qtbot, village, door, shown, orders.drain(hand)))
    digit = pane.more.lines[Verb.VERIFY].digit
    QTest.keyClicks(next(iter(pane.more.lines.values())), digit)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.VERIFY)
    assert not pane.more.isVisible()


def test_a_refused_one_says_its_article_and_what_helps_and_opens_nothing(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = asked_for_more(qtbot, opened(qtbot, village, door, shown, orders.lamp(hand)))
    line = pane.more.lines[Verb.VERIFY]
    assert "《办法》第十二条" in line.reason
    assert "请先签收" in line.reason
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert pane.more.isVisible()
    assert pane.composer.isHidden()


def test_arrows_go_round_and_escape_leads_back(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = asked_for_more(qtbot, opened(qtbot, village, door, shown, orders.drain(hand)))
    lines = list(pane.more.lines.values())
    assert QApplication.focusWidget() is lines[0]
    QTest.keyClick(lines[0], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is lines[-1]
    QTest.keyClick(lines[-1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is lines[0]
    QTest.keyClick(lines[0], Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is pane.bar.more


def test_the_bar_keeps_to_two_lines_and_the_key_of_what_found_no_room_works(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, town, door, shown, orders.drain(hand))
    pane.resize(480, 660)
    qtbot.waitUntil(lambda: bool(pane.bar.hidden()) and lines_of(pane) == 2)
    hidden = next(verb for verb, _ in reversed(pane.bar.hidden()) if not pane.bar.by_verb[verb].reason)
    assert hidden is Verb.SUBMIT_UPWARD
    qtbot.waitUntil(pane.isActiveWindow)
    QTest.keyClick(pane.windowHandle(), Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.SUBMIT_UPWARD)


def lines_of(pane: OrderPane) -> int:
    """How many lines the buttons take."""
    return len({made.y() for made in (*pane.bar.by_verb.values(), pane.bar.more) if not made.isHidden()})


def test_what_found_no_room_is_behind_more(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    pane = opened(qtbot, town, door, shown, orders.drain(hand))
    pane.resize(480, 660)
    qtbot.waitUntil(lambda: bool(pane.bar.hidden()))
    asked_for_more(qtbot, pane)
    assert {verb for verb, _ in pane.bar.hidden()} <= set(pane.more.lines)


def test_the_rarer_verb_in_season_has_a_button_and_a_key(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R12.1."""
    order = orders.drain(hand)
    hand.clock.tick(days=1)
    pane = opened(qtbot, village, door, shown, order)
    assert pane.bar.by_verb[Verb.GIVE_REASON].text() == "说明当天未办结原因(&A)"
    qtbot.waitUntil(pane.isActiveWindow)
    QTest.keyClick(pane.windowHandle(), Qt.Key.Key_A, ALT)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.GIVE_REASON)
