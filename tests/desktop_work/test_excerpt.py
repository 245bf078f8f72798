"""An order of which only the beginnings of long texts are here says so, and has the rest fetched."""

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.order import OrderPane
from sync.cache.changed import Changed
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.contract.status import LineState, SyncStatus
from sync.contract.thin import thinned
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import Hand, change
from tests.desktop_work.conftest import Shown
from tests.helpers import orders

BODY = "村口的路灯已经三天没有亮了，老人晚上出门不便，孩子放学也怕。" * 40


@pytest.fixture
def order(hand: Hand) -> WorkOrder:
    return hand.dispatched("v1", body=BODY)


def opened(qtbot: QtBot, desk: Desk, door: Door, shown: Shown, order: WorkOrder) -> OrderPane:
    """A pane that shows the excerpt of `order`."""
    orders.fill(desk.cache, [])
    thin, left_out = thinned(order)
    row = msgspec.Raw(codec.dumps(thin))
    desk.cache.orders.apply([Change(entity=Entity.ORDER, id=order.id, rev=order.rev, row=row, thin=left_out)], "c1")
    pane = OrderPane(desk, door)
    shown(pane)
    with qtbot.waitSignal(pane.sheet.excerpt.wanted) as asked:
        pane.show_order(order.id)
    assert asked.args == [False], "nobody pressed anything"
    return pane


def test_opening_it_is_asking_for_the_rest(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder
) -> None:
    pane = opened(qtbot, village, door, shown, order)
    excerpt = pane.sheet.excerpt
    assert pane.sheet.body.words().endswith("……")
    assert excerpt.isVisible()
    assert excerpt.words.text() == "较长的文字只收了开头，全文（约 3 KB）还没有到本机，连上后自动取回。"
    assert village.cache.bodies.next(5, everything=False) == [order.id]
    door.status.emit(SyncStatus(state=LineState.CONNECTED))
    assert excerpt.words.text() == "较长的文字只收了开头，正在取回全文（约 3 KB）。"


def test_it_can_be_fetched_by_hand(qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder) -> None:
    excerpt = opened(qtbot, village, door, shown, order).sheet.excerpt
    with qtbot.waitSignal(excerpt.wanted) as asked:
        excerpt.button.click()
    assert asked.args == [True]


def test_when_the_rest_is_here_nothing_is_missing(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder
) -> None:
    pane = opened(qtbot, village, door, shown, order)
    village.cache.orders.apply([change(order)], None)
    door.changed.emit(Changed(orders=frozenset({order.id})))
    qtbot.waitUntil(lambda: pane.sheet.body.words() == BODY)
    assert not pane.sheet.excerpt.isVisible()


def test_what_may_be_done_does_not_depend_on_it(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder
) -> None:
    pane = opened(qtbot, village, door, shown, order)
    assert pane.view is not None
    on_excerpt = pane.view.permits
    assert on_excerpt == tuple(permit for permit in village.verbs(order) if permit in on_excerpt)
    assert len(on_excerpt) > 3
