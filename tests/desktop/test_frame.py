"""What stands beside the list, and what comes below the work by itself."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.background import Door
from desktop.kit.overlay import Overlay
from desktop.screens.palette import sources
from desktop.tray.toasts import Toasts
from sync.cache.cache import Cache
from sync.cache.places import Place
from tests.cache.scenery import Hand, change
from tests.desktop.framed import Scene, framed
from tests.helpers.clocks import SteadyClock


def opened(qtbot: QtBot, cache: Cache, door: Door, clock: SteadyClock, hand: Hand) -> Scene:
    """Thirty orders, the last of the list open."""
    orders = {str(number): hand.dispatched(subject=f"第 {number} 号路灯不亮") for number in range(30)}
    cache.orders.apply([change(order) for order in orders.values()], "c1")
    scene = framed(qtbot, cache, door, clock, orders)
    scene.presenter.go(Place.TO_SIGN)
    qtbot.waitUntil(door.idle)
    bottom = scene.frame.inbox.model.row(29)
    assert bottom is not None
    scene.presenter.show_order(bottom.order_id)
    qtbot.waitUntil(door.idle)
    return scene


def test_an_order_stands_beside_a_list_but_not_beside_an_empty_one(
    qtbot: QtBot, cache: Cache, door: Door, clock: SteadyClock, hand: Hand
) -> None:
    scene = opened(qtbot, cache, door, clock, hand)
    assert scene.frame.panes is not None
    order = scene.frame.panes.order
    for place in (Place.DRAFTS, Place.OUTBOX, Place.DIFFICULT):
        scene.presenter.go(place)
        qtbot.waitUntil(door.idle)
        assert not order.isVisible()
        assert list(sources.deeds(order)) == []
    scene.presenter.go(Place.TO_SIGN)
    assert order.isVisible()
    assert list(sources.deeds(order))


def test_another_search_is_read_from_its_top(
    qtbot: QtBot, cache: Cache, door: Door, clock: SteadyClock, hand: Hand
) -> None:
    scene = opened(qtbot, cache, door, clock, hand)
    rows = scene.frame.inbox.list
    assert rows.verticalScrollBar().value() > 0
    scene.frame.search.setText("没有这样的事")
    qtbot.waitUntil(lambda: not rows.isVisible())
    scene.frame.search.setText("路灯")
    qtbot.waitUntil(lambda: scene.frame.inbox.headline() == "在全部工单中搜索“路灯” 30 件")
    assert rows.verticalScrollBar().value() == 0
    scene.presenter.inbox.refresh()
    qtbot.waitUntil(door.idle)
    assert rows.verticalScrollBar().value() == 0


def test_a_toast_has_a_place_of_its_own_and_waits_until_it_could_be_seen(
    qtbot: QtBot, cache: Cache, door: Door, clock: SteadyClock
) -> None:
    frame = framed(qtbot, cache, door, clock, {}).frame
    toasts, card = Toasts(frame), Overlay(frame, 300)
    frame.offer(toasts)
    toasts.show_toast("工单临期", "路灯不亮\n明天 24:00 前办结", lambda: None, lambda _: None)
    toasts._linger.setInterval(1)
    card.bring()
    with qtbot.waitSignal(toasts._linger.timeout):
        toasts._linger.start()
    strip = placed(toasts, frame)
    assert toasts.isVisible()
    assert strip.width() > frame.width() // 2
    assert not any(strip.intersects(placed(other, frame)) for other in (frame.rail, frame.split, frame.status))
    card.put_away()
    qtbot.waitUntil(toasts.isHidden)


def placed(widget: QWidget, frame: QWidget) -> QRect:
    return QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
