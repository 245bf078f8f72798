"""Ctrl+K: everything that can be done is found by a few keys; a number leads to its order at once."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.commands import DEEDS, UNITS, Command, Commands
from desktop.screens.order import OrderPane
from desktop.screens.palette import Palette, sources
from desktop.screens.palette.answers import Ways
from desktop.screens.palette.memory import RECENT
from desktop.screens.palette.ranking import MOST, ranked, remembered
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import PHONE, Hand, change
from tests.cache.scenery import UNITS as TREE
from tests.desktop_work.conftest import Shown


@dataclass
class Scene:
    """A window with a box of its own behind the palette, and what was done."""

    window: QWidget
    behind: QLineEdit
    palette: Palette
    commands: Commands
    done: list[str] = field(default_factory=list)

    @property
    def titles(self) -> list[str]:
        return [entry.command.title for entry in self.palette.view.entries.entries]

    def type(self, words: str) -> None:
        """As an input method does: words at once."""
        self.palette.view.box.insert(words)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.palette.view.box, key, modifier)


@pytest.fixture
def orders(village: Desk, hand: Hand) -> list[WorkOrder]:
    made = [hand.dispatched(subject=subject) for subject in ("路灯不亮", "井盖缺失", "设施老旧")]
    village.cache.orders.apply([change(order) for order in made], "c1")
    return made


@pytest.fixture
def scene(qtbot: QtBot, village: Desk, door: Door, shown: Shown, orders: list[WorkOrder]) -> Scene:
    window, behind, commands = QWidget(), QLineEdit(), Commands()
    QVBoxLayout(window).addWidget(behind)
    shown(window)
    behind.setFocus()
    done: list[str] = []

    def say(what: str) -> Callable[[str], object]:
        return lambda words: done.append(f"{what} {words}")

    palette = Palette(window, village, door, commands, Ways(say("show"), say("call"), say("search")))
    commands.add("设置", lambda: done.append("settings"), key="Ctrl+,", also="shezhi 字号")
    commands.add("立即同步", lambda: done.append("sync"), key="F5")
    commands.offer(partial(sources.units, TREE, say("search")))
    qtbot.waitUntil(door.idle)
    palette.open()
    return Scene(window, behind, palette, commands, done)


def test_initials_find_a_command_and_enter_does_it(scene: Scene) -> None:
    scene.type("ljtb")
    assert scene.titles[0] == "立即同步"
    scene.press(Qt.Key.Key_Return)
    assert scene.done == ["sync"]
    assert not scene.palette.view.isVisible()


def test_arrows_and_tab_move_and_go_round(scene: Scene) -> None:
    first = scene.palette.view.list.currentIndex().row()
    scene.press(Qt.Key.Key_Down)
    scene.press(Qt.Key.Key_Tab)
    assert scene.palette.view.list.currentIndex().row() == (first + 2) % len(scene.titles)
    for _ in range(3):
        scene.press(Qt.Key.Key_Up)
    assert scene.palette.view.list.currentIndex().row() == (first - 1) % len(scene.titles)
    assert scene.palette.view.box.hasFocus()


def test_esc_and_its_own_key_put_it_away_and_the_keyboard_goes_back(scene: Scene) -> None:
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    ):
        scene.palette.open()
        scene.press(key, modifier)
        assert not scene.palette.view.isVisible()
        assert scene.behind.hasFocus()


def test_a_click_beside_the_card_puts_it_away(scene: Scene) -> None:
    QTest.mouseClick(scene.palette.view, Qt.MouseButton.LeftButton, pos=scene.palette.view.rect().bottomLeft())
    assert not scene.palette.view.isVisible()


def test_words_find_orders_below_the_commands_and_a_way_to_the_list(qtbot: QtBot, scene: Scene) -> None:
    scene.type("设")
    qtbot.waitUntil(lambda: "设施老旧" in scene.titles)
    assert scene.titles[0] == "设置"
    assert scene.titles[-1] == "在列表里搜索“设”"
    scene.press(Qt.Key.Key_Up)
    scene.press(Qt.Key.Key_Return)
    assert scene.done == ["search 设"]


def test_a_number_and_enter_open_its_order_even_before_the_answer(
    qtbot: QtBot, scene: Scene, orders: list[WorkOrder]
) -> None:
    scene.type(orders[1].number[-6:])
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.done == [f"show {orders[1].id}"])
    assert not scene.palette.view.isVisible()


def test_from_the_number_to_the_words_for_the_caller_it_takes_at_most_twelve_keys(
    qtbot: QtBot, scene: Scene, orders: list[WorkOrder]
) -> None:
    """R11.3: Ctrl+K, the last six digits, Ctrl+Enter."""
    keys = ["Ctrl+K", *orders[2].number[-6:], "Ctrl+Enter"]
    scene.type(orders[2].number[-6:])
    scene.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: scene.done == [f"call {orders[2].id}"])
    assert len("".join(keys[1:-1])) + 2 + 2 <= 12


def test_asked_for_a_call_enter_alone_answers_it(qtbot: QtBot, scene: Scene, orders: list[WorkOrder]) -> None:
    scene.palette.open_for_call()
    scene.type(orders[0].number[-4:])
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.done == [f"call {orders[0].id}"])


def test_a_number_that_was_begun_over_a_card_goes_on_in_the_box(
    qtbot: QtBot, scene: Scene, orders: list[WorkOrder]
) -> None:
    number = orders[0].number[-6:]
    scene.palette.open_for_call(number[0])
    scene.type(number[1:])
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.done == [f"call {orders[0].id}"])


def test_a_number_that_is_not_here_is_told_so_and_enter_does_nothing(qtbot: QtBot, scene: Scene) -> None:
    scene.type("99887766")
    qtbot.waitUntil(lambda: bool(scene.titles))
    assert scene.titles[0] == "本机没有编号为“99887766”或以它结尾的工单"
    scene.press(Qt.Key.Key_Return)
    assert scene.done == []
    assert scene.palette.view.isVisible()


def test_a_whole_telephone_number_is_no_orders_and_finds_what_its_end_finds(
    qtbot: QtBot, scene: Scene, orders: list[WorkOrder]
) -> None:
    scene.type(PHONE)
    qtbot.waitUntil(lambda: {order.subject for order in orders} <= set(scene.titles))
    assert not [title for title in scene.titles if title.startswith("本机没有编号")]


def test_a_changed_word_makes_an_early_enter_void(qtbot: QtBot, scene: Scene, door: Door) -> None:
    scene.type("000001")
    scene.press(Qt.Key.Key_Return)
    scene.press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(door.idle)
    assert scene.done == []


def test_a_unit_leads_to_its_orders(scene: Scene) -> None:
    scene.type("sqc")
    assert "石桥村" in scene.titles
    scene.press(Qt.Key.Key_Return)
    assert scene.done == ["search 单位:石桥村"]


def test_what_was_used_of_late_comes_first_the_next_time_and_after_a_restart(
    qtbot: QtBot, scene: Scene, village: Desk, door: Door, orders: list[WorkOrder]
) -> None:
    assert scene.titles[0] == "设置"
    scene.type("立即")
    scene.press(Qt.Key.Key_Return)
    scene.palette.open()
    assert scene.titles[0] == "立即同步"
    scene.type(orders[1].number[-6:])
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(door.idle)
    assert orders[1].id in village.cache.settings.get(RECENT)
    again = Palette(scene.window, village, door, scene.commands, Ways(print, print, print))
    qtbot.waitUntil(door.idle)
    again.open()
    qtbot.waitUntil(lambda: again.view.entries.entries[0].command.title == "井盖缺失")


def test_a_refused_act_says_why_by_which_article_and_stays(
    qtbot: QtBot, scene: Scene, village: Desk, door: Door, orders: list[WorkOrder]
) -> None:
    pane = OrderPane(village, door)
    qtbot.addWidget(pane)
    pane.show_order(orders[0].id)
    pane.show()
    qtbot.waitUntil(lambda: pane.view is not None)
    scene.commands.offer(partial(sources.deeds, pane))
    scene.type("banjie")
    entry = scene.palette.view.entries.entries[0]
    assert (entry.command.title, entry.command.group) == ("办结", DEEDS)
    assert "第" in entry.command.refused
    assert "条" in entry.command.refused
    scene.press(Qt.Key.Key_Return)
    assert scene.palette.view.isVisible()
    assert pane.composer.isHidden()


def test_a_permitted_act_opens_its_editor(
    qtbot: QtBot, scene: Scene, village: Desk, door: Door, shown: Shown, orders: list[WorkOrder]
) -> None:
    pane = OrderPane(village, door)
    shown(pane)
    pane.show_order(orders[0].id)
    qtbot.waitUntil(lambda: pane.view is not None)
    scene.commands.offer(partial(sources.deeds, pane))
    scene.palette.open()
    scene.type("qianshou")
    scene.press(Qt.Key.Key_Return)
    qtbot.waitUntil(pane.composer.isVisible)
    qtbot.waitUntil(door.idle)


def test_a_screen_reader_hears_which_entry_is_current(scene: Scene) -> None:
    scene.type("同步")
    assert scene.palette.view.box.accessibleDescription() == "立即同步，页面，F5"


def test_nothing_typed_leaves_out_large_groups_and_there_is_a_limit() -> None:
    many = [Command(title=f"单位 {n}", act=print, group=UNITS) for n in range(500)]
    assert ranked(many, "", []) == []
    assert len(ranked(many, "单位", [])) == MOST


def test_the_list_of_recent_ones_has_each_once_and_an_end() -> None:
    assert remembered(["a", "b", "c"], "c") == ["c", "a", "b"]
    assert len(remembered([str(n) for n in range(30)], "x")) == 20
