"""Who reported: what it takes to see it, and what remains written down (R17.2, R17.3)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.order import OrderPane
from desktop.screens.order.reporter import ReporterCard
from sync.cache.access_log import Access, AccessAct, Purpose
from sync.cache.errors import DiskFull
from sync.regulation.acts import DecideIdentity, RequestIdentity
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Decision, Verb
from sync.regulation.withholding import without_identity
from tests.cache.scenery import CLERK, PHONE, VILLAGE_CLERK, Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders


@pytest.fixture
def pane(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> OrderPane:
    """An ordinary order, open."""
    return opened(qtbot, village, door, shown, orders.drain(hand))


def unmasked(qtbot: QtBot, pane: OrderPane, purpose: Purpose = Purpose.CALL) -> ReporterCard:
    """The card after somebody said what for."""
    card = pane.sheet.reporter
    QTest.mouseClick(card.show_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.asking.by_purpose[purpose], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: PHONE in card.words.text())
    return card


def entries(desk: Desk) -> list[Access]:
    """The log, the newest first."""
    return desk.cache.access_log.newest()


def test_nothing_is_shown_before_a_purpose_is_chosen(qtbot: QtBot, pane: OrderPane, village: Desk) -> None:
    card = pane.sheet.reporter
    assert "139****4321" in card.words.text()
    QTest.mouseClick(card.show_button, Qt.MouseButton.LeftButton)
    assert card.asking.isVisible()
    assert PHONE not in card.words.text()
    QTest.keyClick(card.asking.by_purpose[Purpose.CALL], Qt.Key.Key_Escape)
    assert not card.asking.isVisible()
    assert entries(village) == []


def test_what_is_shown_was_written_down_first_and_names_no_content(
    qtbot: QtBot, pane: OrderPane, village: Desk
) -> None:
    unmasked(qtbot, pane)
    [entry] = entries(village)
    assert (entry.person, entry.order, entry.act, entry.purpose) == (
        "钱伟",
        pane.order_id,
        AccessAct.SHOW,
        Purpose.CALL,
    )
    assert entry.shown == ("name", "phone")
    assert PHONE not in str(entry)


def test_it_is_masked_again_and_asked_again(qtbot: QtBot, pane: OrderPane, village: Desk) -> None:
    card = unmasked(qtbot, pane)
    card.conceal()
    assert PHONE not in card.words.text()
    unmasked(qtbot, pane, Purpose.VISIT)
    assert [entry.purpose for entry in entries(village)] == [Purpose.VISIT, Purpose.CALL]


def test_another_purpose_needs_words(qtbot: QtBot, pane: OrderPane, village: Desk) -> None:
    card = pane.sheet.reporter
    card.toggle()
    card.asking.by_purpose[Purpose.OTHER].click()
    card.asking.show_button.click()
    assert card.asking.isVisible()
    card.asking.reason.setText("核对地址")
    QTest.keyClick(card.asking.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: PHONE in card.words.text())
    assert [(entry.purpose, entry.reason) for entry in entries(village)] == [(Purpose.OTHER, "核对地址")]


def test_where_it_cannot_be_written_down_nothing_is_shown(
    qtbot: QtBot, pane: OrderPane, village: Desk, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_access: Access) -> None:
        raise DiskFull

    monkeypatch.setattr(village.cache.access_log, "add", full)
    door.broke.disconnect()
    card = pane.sheet.reporter
    card.toggle()
    with qtbot.waitSignal(door.broke):
        card.asking.by_purpose[Purpose.CALL].click()
    assert PHONE not in card.words.text()


def test_copying_counts_as_a_sight(qtbot: QtBot, pane: OrderPane, village: Desk) -> None:
    card = unmasked(qtbot, pane)
    card.copy_button.click()
    assert QGuiApplication.clipboard().text() == PHONE
    qtbot.waitUntil(lambda: [entry.act for entry in entries(village)] == [AccessAct.COPY, AccessAct.SHOW])


def test_another_order_is_masked(qtbot: QtBot, pane: OrderPane, village: Desk, hand: Hand) -> None:
    card = unmasked(qtbot, pane)
    second = orders.lamp(hand)
    orders.fill(village.cache, [second])
    with qtbot.waitSignal(pane.shown):
        pane.show_order(second.id)
    assert PHONE not in card.words.text()


def test_a_new_fact_of_the_same_order_leaves_it_open(qtbot: QtBot, pane: OrderPane) -> None:
    card = unmasked(qtbot, pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_order(pane.order_id)
    assert PHONE in card.words.text()


def test_the_log_can_be_read(qtbot: QtBot, pane: OrderPane) -> None:
    card = unmasked(qtbot, pane)
    card.log_button.click()
    page = card._page
    assert page is not None
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: len(page.list.lines.lines) == 1)
    [line] = page.list.lines.lines
    assert line.title == "钱伟 · 查看 · 姓名、电话"
    assert "电话联系核实" in line.below
    page.close()


def confidential(hand: Hand) -> WorkOrder:
    """A village's order as it travels down when nobody may know who reported."""
    return without_identity(replace(orders.drain(hand), reporter=Reporter(name="孙某", phone=PHONE, confidential=True)))


def test_a_withheld_reporter_has_a_reason_and_a_way_to_ask(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, village, door, shown, confidential(hand))
    card = pane.sheet.reporter
    assert "没有下发到本单位" in card.why.text()
    assert not card.show_button.isVisible()
    QTest.mouseClick(card.ask_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.REQUEST_IDENTITY)


def test_what_came_of_asking_is_said(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    order = confidential(hand)
    hop = order.hop_of("v1")
    assert hop is not None
    asked = hand.act(order, RequestIdentity(hop=hop.id, reason="须入户核实"), VILLAGE_CLERK)
    pane = opened(qtbot, village, door, shown, asked)
    card = pane.sheet.reporter
    assert "等待区级平台决定" in card.why.text()
    assert not card.ask_button.isVisible()
    decision = DecideIdentity(request=asked.requests[-1].id, verdict=Decision.REFUSE, opinion="可由区级平台代为联系")
    orders.fill(village.cache, [hand.act(asked, decision, CLERK)])
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    assert "可由区级平台代为联系" in card.why.text()


def test_who_may_contact_sees_it_like_any_other(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = replace(orders.drain(hand), reporter=Reporter(name="孙某", phone=PHONE, confidential=True))
    card = unmasked(qtbot, opened(qtbot, village, door, shown, order))
    assert not card.why.isVisible()
