"""The order says who else writes on it, the editor says it louder where it is the same, and neither stops anybody."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.order import OrderPane
from sync.cache.changed import Changed
from sync.contract.presence import LASTS_S, Pen, write_pens
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_composer import open_form, text_of, writing
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def shared(village: Desk) -> Desk:
    """The village has another workstation."""
    village.cache.colleagues.told = True
    return village


def tells(desk: Desk, door: Door, *pens: Pen) -> None:
    """The district tells who writes."""
    changed = desk.cache.colleagues.heard(write_pens(pens), desk.clock.monotonic())
    if changed:
        door.changed.emit(changed)


def by_chen(order: WorkOrder, verb: Verb = Verb.REPLY, ago: int = 65) -> Pen:
    return Pen(order=order.id, verb=verb, ago=ago, name="陈志远")


def test_an_order_that_is_read_says_who_writes_and_since_when_and_stops_when_it_is_over(
    qtbot: QtBot, shared: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = opened(qtbot, shared, door, shown, order)
    assert not pane.colleagues.isVisible()
    tells(shared, door, by_chen(order))
    assert pane.colleagues.isVisible()
    assert pane.colleagues.words() == "陈志远正在写答复（1 分钟前）"
    tells(shared, door)
    assert not pane.colleagues.isVisible()


def test_it_was_told_before_the_order_was_opened(
    qtbot: QtBot, shared: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order, other = orders.drain(hand), orders.asking(hand)
    tells(shared, door, by_chen(order, Verb.REQUEST_EXTENSION, 0))
    pane = opened(qtbot, shared, door, shown, order)
    assert pane.colleagues.words() == "陈志远正在填写“申请延期”（刚刚）"
    orders.fill(shared.cache, [other])
    with qtbot.waitSignal(pane.shown):
        pane.show_order(other.id)
    assert not pane.colleagues.isVisible()


def test_it_ends_by_itself_without_a_line(
    qtbot: QtBot, shared: Desk, door: Door, shown: Shown, hand: Hand, clock: SteadyClock
) -> None:
    order = orders.drain(hand)
    pane = opened(qtbot, shared, door, shown, order)
    tells(shared, door, by_chen(order, ago=0))
    assert pane.colleagues.isVisible()
    clock.tick(LASTS_S + 1)
    pane.company._watch.look()
    assert not pane.colleagues.isVisible()


def test_the_editor_warns_where_it_is_the_same_and_sends_all_the_same(
    qtbot: QtBot, shared: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, shared, door, shown, order, Verb.PROGRESS)
    tells(shared, door, by_chen(order, Verb.PROGRESS))
    line = pane.composer.colleagues
    assert line.isVisible()
    assert not pane.colleagues.isVisible(), "once is enough"
    assert line.words() == "陈志远也在填写“办理进展”（1 分钟前）。提交前最好先问一声，以免重复。"
    text_of(pane).insertPlainText("窨井已清空。")
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
    assert len(shared.cache.outbox.all()) == 1
    assert pane.colleagues.isVisible()


def test_what_is_the_same_comes_first_and_the_others_are_counted(
    qtbot: QtBot, shared: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, shared, door, shown, order, Verb.PROGRESS)
    later = Pen(order=order.id, verb=Verb.CLOSE, ago=0, name="吴晓梅")
    tells(shared, door, later, by_chen(order, Verb.PROGRESS))
    assert pane.composer.colleagues.words().startswith("陈志远也在填写“办理进展”")
    assert pane.composer.colleagues._more.words() == "另有 1 位同事也在写这件工单"


def test_a_hand_is_announced_once_and_its_end_is_not_waited_for(
    qtbot: QtBot, shared: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = opened(qtbot, shared, door, shown, order)
    said: list[Changed] = []
    door.changed.connect(lambda changed: said.append(changed) if changed.writing else None)
    open_form(qtbot, pane, Verb.PROGRESS)
    text_of(pane).insertPlainText("窨井")
    text_of(pane).insertPlainText("已清空。")
    assert len(said) == 1
    now = shared.clock.monotonic()
    assert shared.cache.colleagues.said(now) == f"{order.id} progress 0"
    pane.composer.shut()
    assert shared.cache.colleagues.said(now) == ""


def test_a_draft_that_comes_by_itself_is_no_sign_of_a_hand(
    qtbot: QtBot, shared: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, shared, door, shown, order, Verb.PROGRESS)
    text_of(pane).insertPlainText("窨井已清空。")
    pane.composer.leave()
    qtbot.waitUntil(door.idle)
    again = OrderPane(shared, door)
    shown(again)
    with qtbot.waitSignal(again.composer.ready):
        again.show_order(order.id)
    now = shared.clock.monotonic()
    assert shared.cache.colleagues.said(now) == ""
    text_of(again).insertPlainText("明天回访。")
    assert shared.cache.colleagues.said(now) == f"{order.id} progress 0"


def test_a_form_in_which_nothing_is_written_is_no_sign_either(
    qtbot: QtBot, shared: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.lamp(hand)
    pane = opened(qtbot, shared, door, shown, order)
    open_form(qtbot, pane, Verb.SIGN)
    assert pane.composer.slim
    assert shared.cache.colleagues.said(shared.clock.monotonic()) == ""
