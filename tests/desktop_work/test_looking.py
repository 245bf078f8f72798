"""A 分管领导 sees everything of the unit and has no button (R6.1)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, discard_draft, save_draft
from desktop.actions.outbox import back_to_draft, hurry, withdraw
from desktop.background import Door
from desktop.screens.drafts import DraftsPane
from desktop.screens.order import OrderPane
from sync.cache.changed import NOTHING
from sync.regulation.terms import Role, Verb
from tests.cache.scenery import VILLAGE_CLERK, Hand, note, session_of
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock

WHY = "按照《办法》第六条（一），分管领导账号只能查看，不能代为办理。"
LEADER = replace(VILLAGE_CLERK, user="u9", name="孙主任", role=Role.LEADER)


@pytest.fixture
def leader(village: Desk) -> Desk:
    """The village's desk, with its leader signed in."""
    village.cache.identity.session = session_of(LEADER)
    return village


def test_one_line_stands_where_the_buttons_are(
    qtbot: QtBot, leader: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, leader, door, shown, orders.drain(hand))
    assert pane.bar.by_verb == {}
    assert not pane.bar.more.isVisible()
    assert pane.bar.reason.text() == (
        "按照《办法》第六条（一），分管领导账号只能查看，不能代为办理。请由本单位管理员办理。"
    )
    assert pane.sheet.body.words().startswith("村口石桥北侧")
    pane.resize(500, 600)
    assert pane.bar.reason.text().startswith(WHY), "another size changes nothing"


def test_the_administrator_has_the_buttons_again(
    qtbot: QtBot, leader: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, leader, door, shown, orders.drain(hand))
    leader.cache.identity.session = session_of(VILLAGE_CLERK)
    pane.refresh()
    qtbot.waitUntil(lambda: Verb.PROGRESS in pane.bar.by_verb)
    assert pane.bar.more.isVisible()


def left_half_written(village: Desk, hand: Hand) -> tuple[str, str]:
    """An order and the draft that the administrator began on it, before the leader signs in; their ids."""
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    draft = begin_draft(village, order.id, Verb.PROGRESS)
    save_draft(village, draft.id, Writing(values={"text": "写到一半"}))
    village.cache.identity.session = session_of(LEADER)
    return order.id, draft.id


def test_a_draft_of_the_administrator_is_not_opened(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order, draft = left_half_written(village, hand)
    pane = OrderPane(village, door)
    shown(pane)
    with qtbot.waitSignal(pane.shown):
        pane.open_draft(order, draft)
    assert not pane.composer.isVisible()


def test_a_draft_of_the_administrator_is_read_and_not_thrown_away(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    _, draft = left_half_written(village, hand)
    pane = DraftsPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: draft in pane.drafts)
    QTest.keyClick(pane.shelf.list, Qt.Key.Key_Down)
    assert pane.words.words() == "写到一半"
    assert pane.refused.text() == f"{WHY}请由本单位管理员办理。"
    assert not any(deed.isVisible() for deed in pane.deeds)
    assert discard_draft(village, draft) == NOTHING
    assert [each.id for each in village.cache.drafts.all()] == [draft]

    village.cache.identity.session = session_of(VILLAGE_CLERK)
    pane.refresh()
    qtbot.waitUntil(lambda: all(deed.isVisible() for deed in pane.deeds))
    assert not pane.refused.isVisible()
    assert discard_draft(village, draft).drafts


def test_a_look_leaves_the_order_unread(leader: Desk, hand: Hand, qtbot: QtBot, door: Door, shown: Shown) -> None:
    order = orders.lamp(hand)
    opened(qtbot, leader, door, shown, order)
    row = leader.cache.views.row(order.id)
    assert row is not None
    assert row.unread


def test_what_waits_is_not_taken_from_the_administrator(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    orders.fill(village.cache, [order])
    command = note(village.cache, order, clock)
    village.cache.outbox.put(command, due=None)
    village.cache.identity.session = session_of(LEADER)
    for step in (hurry, withdraw, back_to_draft):
        problem = step(village, command.id).problem
        assert problem is not None
        assert problem.cause == WHY
    assert village.cache.outbox.waiting() == 1
