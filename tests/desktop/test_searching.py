"""The search box: conditions as chips, values that drop down, hits that say why, a number that leads to its order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.background import Door, Latest
from sync.cache.cache import Cache
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Kind
from tests.cache.scenery import Hand, change
from tests.desktop.framed import Scene, framed
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def orders(cache: Cache, hand: Hand) -> dict[str, WorkOrder]:
    made = {
        "light": hand.dispatched(subject="路灯不亮", body="石桥村三组夜间路灯不亮"),
        "well": hand.dispatched(subject="井盖缺失", body="幸福路井盖缺失，夜间危险", kind=Kind.COMPLAINT),
    }
    cache.orders.apply([change(order) for order in made.values()], "c1")
    return made


@pytest.fixture
def scene(qtbot: QtBot, cache: Cache, door: Door, clock: SteadyClock, orders: dict[str, WorkOrder]) -> Scene:
    return framed(qtbot, cache, door, clock, orders)


def test_conditions_become_chips_and_a_chip_that_is_pressed_is_gone(qtbot: QtBot, scene: Scene) -> None:
    scene.type("夜间 类别：投诉")
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.frame.strip.words() == ["类别：投诉"])
    assert scene.rows == ["井盖缺失"]
    scene.frame.strip.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: len(scene.rows) == 2)
    assert scene.frame.search.text() == "夜间"
    assert not scene.frame.strip.isVisible() or scene.frame.strip.words() == []


def test_no_place_is_lit_while_a_search_shows_orders_of_all_places(qtbot: QtBot, scene: Scene) -> None:
    rail = scene.frame.rail
    place = rail.place()
    lit, away = rail.grab().toImage(), []
    scene.type("夜间")
    scene.press(Qt.Key.Key_Return)
    away.append(rail.away)
    assert rail.grab().toImage() != lit
    scene.press(Qt.Key.Key_Escape)
    away.append(rail.away)
    scene.type("夜间")
    scene.press(Qt.Key.Key_Return)
    at = rail.visualRect(rail.currentIndex()).center()
    QTest.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=at)
    away.append(rail.away)
    assert away == [True, False, False]
    assert (rail.place(), scene.frame.search.text()) == (place, "")
    qtbot.waitUntil(lambda: place is not None and scene.frame.inbox.header.title.text() == place.label)


def test_what_is_not_understood_is_told_under_the_box(qtbot: QtBot, scene: Scene) -> None:
    scene.type("夜间 单位:没有的镇")
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "没有起作用" in scene.frame.strip.faults.text())
    assert scene.frame.strip.faults.isVisible()
    scene.frame.search.clear()
    qtbot.waitUntil(lambda: not scene.frame.strip.isVisible())


def test_beside_a_search_without_hits_nobody_is_sent_to_its_list(qtbot: QtBot, scene: Scene) -> None:
    def said(words: str) -> bool:
        return words in [label.text() for label in scene.frame.right.findChildren(QLabel)]

    qtbot.waitUntil(lambda: said("选一件工单"))
    scene.type("哪里都没有")
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said("没有打开的工单"))
    scene.frame.search.clear()
    qtbot.waitUntil(lambda: said("选一件工单"))


def test_values_drop_down_by_characters_or_initials_and_are_taken_over(qtbot: QtBot, scene: Scene, door: Door) -> None:
    scene.type("夜")
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(scene.frame.search.completing.known and scene.frame.search.completing.known.units))
    qtbot.waitUntil(door.idle)
    scene.frame.search.clear()
    scene.type("状态:dq")
    box = scene.frame.search
    assert box.completing.offered()[0] == "待签收"
    QTest.keyClick(box.completing.list.popup(), Qt.Key.Key_Return)
    assert box.text() == "状态:待签收 "
    assert box.cursorPosition() == len(box.text())
    box.clear()
    scene.type("𠮷 状态:dq 灯")
    box.setCursorPosition(len("𠮷 状态:dq") + 1)
    box.textEdited.emit(box.text())
    QTest.keyClick(box.completing.list.popup(), Qt.Key.Key_Return)
    assert box.text() == "𠮷 状态:待签收 灯", "a rare character counts twice for Qt and once for us"


def test_a_key_offers_its_colon_and_then_its_values(scene: Scene) -> None:
    scene.type("评价")
    box = scene.frame.search
    assert box.completing.offered() == ["评价:"]
    QTest.keyClick(box.completing.list.popup(), Qt.Key.Key_Down)
    QTest.keyClick(box.completing.list.popup(), Qt.Key.Key_Return)
    assert box.text() == "评价:"
    assert box.completing.offered()[0] == "差评"


def test_a_number_and_enter_lead_to_its_order(qtbot: QtBot, scene: Scene) -> None:
    order = scene.orders["well"]
    scene.type(f"No. {order.number[-6:]}")
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.shown == [order.id])


def test_a_number_that_is_not_here_is_told(qtbot: QtBot, scene: Scene) -> None:
    scene.type("99887766")
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "本机没有编号为“99887766”" in scene.frame.strip.missing.text())
    scene.type("5")
    assert scene.frame.strip.missing.text() == ""


def test_rows_are_higher_while_they_say_why_and_as_before_afterwards(qtbot: QtBot, scene: Scene) -> None:
    usual = scene.frame.inbox.list.sizeHintForRow(0)
    scene.type("夜间")
    qtbot.waitUntil(lambda: scene.frame.inbox.headline() == "在全部工单中搜索“夜间” 2 件")
    assert scene.frame.inbox.list.sizeHintForRow(0) > usual
    assert not scene.frame.inbox.grab().isNull()
    scene.frame.search.clear()
    qtbot.waitUntil(lambda: "搜索" not in scene.frame.inbox.headline())
    assert scene.frame.inbox.list.sizeHintForRow(0) == usual


def test_it_says_while_the_index_is_being_built(qtbot: QtBot, scene: Scene, cache: Cache) -> None:
    scene.type("夜间")
    qtbot.waitUntil(scene.frame.strip.waiting.isVisible)
    assert scene.frame.strip.waiting.text() == "还有 2 件工单正在建立索引，找得慢一些，但不会漏。"
    cache.search.index_some()
    scene.type(" 危险")
    qtbot.waitUntil(lambda: scene.rows == ["井盖缺失"])
    assert not scene.frame.strip.isVisible()


def test_of_questions_asked_meanwhile_only_the_last_is_answered(qtbot: QtBot, door: Door) -> None:
    latest, asked, told = Latest(door), list[int](), list[int]()

    def work(number: int) -> int:
        asked.append(number)
        return number

    for number in range(20):
        latest.ask(lambda number=number: work(number), told.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: bool(told))
    assert told == [19]
    assert len(asked) == 2
    latest.ask(lambda: work(20), told.append)
    latest.forget()
    qtbot.waitUntil(door.idle)
    assert told == [19]
