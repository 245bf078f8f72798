"""答来电: the card has what may be told, in large words, and nothing else (R11.3, R17.3)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.calling import answer_call
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.banner import Banner
from desktop.screens.calling import Calling
from sync.contract.status import LineState, SyncStatus
from sync.regulation.acts import ContactReporter, Progress
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.telling import telling
from sync.regulation.terms import Kind, Method
from tests.cache.scenery import PHONE, VILLAGE_CLERK, Hand, change
from tests.desktop_work.conftest import Shown


@pytest.fixture
def order(village: Desk, hand: Hand) -> WorkOrder:
    signed = hand.signed(hand.dispatched(subject="石桥村三组路灯不亮"))
    made = hand.act(signed, Progress(hop=signed.assignments[1].id, text="已更换两盏灯具"), VILLAGE_CLERK)
    village.cache.orders.apply([change(made)], "c1")
    return made


@pytest.fixture
def calling(village: Desk, door: Door, shown: Shown) -> Calling:
    window, banner = QWidget(), Banner()
    QVBoxLayout(window).addWidget(banner)
    window.setMinimumSize(1024, 600)
    shown(window)

    def say(title: str, cause: str) -> Banner:
        banner.say(title, cause, "", "overdue")
        return banner

    return Calling(window, village, door, say)


def test_the_card_has_the_sentence_that_the_command_line_reads_out(
    qtbot: QtBot, calling: Calling, village: Desk, order: WorkOrder
) -> None:
    calling.answer(order.id)
    qtbot.waitUntil(calling.card.isVisible)
    said = telling(order, village.units, village.now())
    assert calling.card.words.text().replace("\n", "") == said
    assert "已更换两盏灯具" in said
    calling.card.copy_button.click()
    assert QGuiApplication.clipboard().text() == said


def test_the_reporter_is_masked_and_nothing_of_them_is_copied(qtbot: QtBot, calling: Calling, order: WorkOrder) -> None:
    calling.answer(order.id)
    qtbot.waitUntil(calling.card.isVisible)
    assert calling.card.reporter.text() == f"反映人 孙**　电话 {PHONE[:3]}****{PHONE[-4:]}"
    QTest.keyClick(calling.card.copy_button, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "孙" not in copied
    assert PHONE[-4:] not in copied


@pytest.mark.parametrize("how", ["confidential", "a 举报"])
def test_where_the_reporter_is_kept_secret_the_card_says_neither_yes_nor_no(
    village: Desk, hand: Hand, how: str
) -> None:
    made = hand.dispatched(kind=Kind.REPORT if how == "a 举报" else Kind.HELP)
    if how == "confidential":
        made = replace(made, reporter=Reporter(name="孙某", phone=PHONE, confidential=True))
    village.cache.orders.apply([change(made)], "c1")
    told = answer_call(village, made.id)
    assert told is not None
    assert told.reporter == ""
    assert "不要确认、也不要否认" in told.caution
    assert made.subject not in told.words


def test_what_was_said_in_a_talk_with_the_reporter_is_not_read_out(village: Desk, hand: Hand, order: WorkOrder) -> None:
    talk = ContactReporter(
        hop=order.assignments[1].id, method=Method.TELEPHONE, at=hand.clock.now(), reached=True, text="他说要找记者"
    )
    village.cache.orders.apply([change(hand.act(order, talk, VILLAGE_CLERK))], "c2")
    told = answer_call(village, order.id)
    assert told is not None
    assert "记者" not in told.words


def test_old_data_is_told_as_old(qtbot: QtBot, calling: Calling, door: Door, village: Desk, order: WorkOrder) -> None:
    now = village.clock.now()
    door.status.emit(SyncStatus(state=LineState.OFFLINE, confirmed_at=now - timedelta(hours=26)))
    calling.answer(order.id)
    qtbot.waitUntil(calling.card.isVisible)
    assert calling.card.stale.text() == "截至 26 小时前的数据，之后的变化本机还不知道，告知时请说明。"
    calling.card.put_away()
    door.status.emit(SyncStatus(state=LineState.CONNECTED, confirmed_at=now))
    calling.answer(order.id)
    qtbot.waitUntil(calling.card.isVisible)
    assert not calling.card.stale.isVisible()


def test_the_call_can_be_noted_on_the_order(qtbot: QtBot, calling: Calling, order: WorkOrder) -> None:
    calling.answer(order.id)
    qtbot.waitUntil(calling.card.isVisible)
    with qtbot.waitSignal(calling.note_wanted) as noted:
        QTest.keyClick(calling.card.copy_button, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert noted.args == [order.id]
    assert not calling.card.isVisible()


def test_an_order_that_left_is_said_to_be_elsewhere(qtbot: QtBot, calling: Calling, door: Door) -> None:
    calling.answer("nowhere")
    qtbot.waitUntil(door.idle)
    assert not calling.card.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F3])
def test_esc_and_its_own_key_put_the_card_away(qtbot: QtBot, calling: Calling, order: WorkOrder, key: Qt.Key) -> None:
    calling.answer(order.id)
    qtbot.waitUntil(calling.card.isVisible)
    QTest.keyClick(calling.card.copy_button, key)
    assert not calling.card.isVisible()


def test_the_number_of_somebody_else_is_not_answered_with_this_order(
    qtbot: QtBot, calling: Calling, order: WorkOrder
) -> None:
    calling.answer(order.id)
    qtbot.waitUntil(calling.card.isVisible)
    with qtbot.waitSignal(calling.number_begun) as begun:
        QTest.keyClick(calling.card.copy_button, Qt.Key.Key_7)
    assert begun.args == ["7"]
    assert not calling.card.isVisible()


def test_tab_stays_on_the_card(qtbot: QtBot, calling: Calling, order: WorkOrder) -> None:
    calling.answer(order.id)
    qtbot.waitUntil(calling.card.isVisible)
    seen = set()
    for _ in range(4):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert seen >= {calling.card.copy_button, calling.card.close_button, calling.card.note_button}
    assert all(calling.card.isAncestorOf(widget) for widget in seen)
