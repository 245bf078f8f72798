"""Orders that another one names, repeats or shares its reporter with: links, a list, and the way back."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions.cited import Cited
from desktop.actions.desk import Desk
from desktop.actions.related import Tie, related
from desktop.background import Door
from desktop.screens.order import OrderPane
from desktop.screens.order.reading import ReadingText
from sync.regulation.acts import LinkRepeat
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Likeness
from tests.cache.scenery import CLERK, PHONE, Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders

RARE = "𠮷田说：👨‍👩‍👧‍👦上次的"


def naming(hand: Hand, *others: WorkOrder, words: str = "") -> WorkOrder:
    """An order whose words name `others`; another reporter's."""
    body = f"{RARE}{'和'.join(each.number for each in others)}没有办好。电话13900001111，{words}"
    return replace(hand.dispatched(body=body), reporter=Reporter(name="周某", phone="13700002222"))


def following(pane: OrderPane) -> OrderPane:
    """The pane goes where it wants to, as in the frame."""
    pane.order_wanted.connect(pane.show_order)
    return pane


def links(text: ReadingText) -> dict[str, QTextCharFormat]:
    """What is not plain in a text."""
    found: dict[str, QTextCharFormat] = {}
    block = text.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            if fragment.charFormat().toolTip():
                found[fragment.text()] = fragment.charFormat()
            walk += 1
        block = block.next()
    return found


def test_a_number_that_is_here_is_a_link_and_no_telephone_is(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    first = orders.lamp(hand)
    orders.fill(village.cache, [first])
    body = opened(qtbot, village, door, shown, naming(hand, first)).sheet.body
    assert body.text.toPlainText() == body.words(), "it can be read and marked as before"
    found = links(body.text)
    assert set(found) == {first.number}, "behind rare characters, which take two places each"
    assert found[first.number].anchorHref() == f"order:{first.id}"
    assert found[first.number].toolTip() == first.subject


def test_one_that_is_not_here_says_so_and_leads_nowhere(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    body = opened(
        qtbot, village, door, shown, naming(hand, orders.lamp(hand), words="身份证350104199001011234")
    ).sheet.body
    [(_, look)] = links(body.text).items()
    assert not look.isAnchor()
    assert "不在本机" in look.toolTip()


def test_tab_and_enter_follow_a_link_and_alt_left_returns(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    first = orders.lamp(hand)
    orders.fill(village.cache, [first])
    second = naming(hand, first)
    pane = following(opened(qtbot, village, door, shown, second))
    qtbot.waitUntil(pane.isActiveWindow)
    assert not pane.sheet.header.back.isVisible()
    text = pane.sheet.body.text
    text.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    with qtbot.waitSignal(pane.shown):
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert pane.order_id == first.id
    assert second.number in pane.sheet.header.back.text()
    with qtbot.waitSignal(pane.shown):
        QTest.keyClick(pane.windowHandle(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert pane.order_id == second.id
    assert not pane.sheet.header.back.isVisible()


def test_a_choice_elsewhere_ends_the_way_back(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    first, third = orders.lamp(hand), orders.drain(hand)
    orders.fill(village.cache, [first, third])
    pane = following(opened(qtbot, village, door, shown, naming(hand, first)))
    with qtbot.waitSignal(pane.shown):
        pane.trail.follow(first.id)
    with qtbot.waitSignal(pane.shown):
        pane.show_order(third.id)
    assert not pane.sheet.header.back.isVisible()


def test_repeats_reporter_and_citations_are_listed_each_once_with_every_tie(village: Desk, hand: Hand) -> None:
    first, other = orders.lamp(hand), orders.drain(hand)
    cites = naming(hand, first)
    link = LinkRepeat(first=first.number, why=(Likeness.SAME_TEXT,))
    repeat = hand.act(cites, link, CLERK)
    orders.fill(village.cache, [first, other, repeat])
    assert [(each.row.order_id, each.ties) for each in related(village, repeat.id)] == [
        (first.id, (Tie.FIRST, Tie.CITED))
    ]
    assert {(each.row.order_id, each.ties) for each in related(village, first.id)} == {
        (repeat.id, (Tie.REPEAT,)),
        (other.id, (Tie.REPORTER,)),
    }


def test_who_is_hidden_is_tied_to_nobody(village: Desk, hand: Hand) -> None:
    """R17.3."""
    first = orders.lamp(hand)
    secret = replace(orders.drain(hand), reporter=Reporter(name="孙某", phone=PHONE, confidential=True))
    orders.fill(village.cache, [first, secret])
    assert related(village, secret.id) == related(village, first.id) == ()


def test_a_number_of_upstream_is_found_too(village: Desk, hand: Hand) -> None:
    """R2.1."""
    first = replace(orders.lamp(hand), upstream_no="SZ2026092812345")
    orders.fill(village.cache, [first])
    assert village.cache.relations.named(["SZ2026092812345"])["SZ2026092812345"].order_id == first.id


def test_the_list_says_how_they_stand_and_enter_opens_one(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    first = orders.lamp(hand)
    orders.fill(village.cache, [first])
    pane = following(opened(qtbot, village, door, shown, orders.drain(hand)))
    qtbot.waitUntil(lambda: [line.isVisible() for line in pane.sheet.related.lines] == [True])
    line = pane.sheet.related.lines[0]
    assert pane.sheet.related.title.text() == "相关工单（1）"
    assert "同一反映人" in line.accessibleName()
    qtbot.waitUntil(pane.isActiveWindow)
    line.setFocus()
    with qtbot.waitSignal(pane.shown):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert pane.order_id == first.id
    assert QApplication.focusWidget() is not None


def test_links_keep_their_place_in_another_theme(qtbot: QtBot) -> None:
    text = ReadingText()
    qtbot.addWidget(text)
    text.put("见 DB20260928000001。", {"DB20260928000001": Cited("DB20260928000001", "o1", "路灯不亮")})
    text._redress()
    assert list(links(text)) == ["DB20260928000001"]
    cursor = QTextCursor(text.document())
    assert not cursor.charFormat().isAnchor()
