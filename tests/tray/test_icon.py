"""The icon in a real tray (StatusNotifierItem over D-Bus, xcb on Xvfb), its tooltip, its menu, its clicks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.tray.icon import SIDE, TrayIcon, badge, counted
from tests.helpers.dbus_services import DesktopServices, desktop_services
from tests.helpers.message_bus import message_bus
from tests.helpers.processes import Process, python, running
from tests.helpers.screens import x_screen
from tests.helpers.waiting import eventually


@contextmanager
def shown(folder: Path) -> Iterator[tuple[DesktopServices, Process, str]]:
    """The desktop, the program, and the bus name of its icon."""
    with message_bus(folder) as address, desktop_services(address) as services, x_screen() as screen:
        variables = {**screen, "DBUS_SESSION_BUS_ADDRESS": address}
        with running(python("-m", "tests.tray.tray_child"), log=folder / "tray.log", environment=variables) as child:
            item = eventually(lambda: next(iter(services.tray_items), ""), what=f"a tray icon\n{child.output()}")
            yield services, child, item


@pytest.mark.xcb
@pytest.mark.dbus
def test_the_tray_shows_count_line_and_the_next_three_deadlines(tmp_path: Path) -> None:
    with shown(tmp_path) as (services, _, item):
        tooltip = services.tray_property(item, "ToolTip")
        assert "待办 12 件，其中超期 3 件" in str(tooltip)
        assert "已连接" in str(tooltip)
        assert services.tray_menu(item) == [
            "明天 24:00 前  第 1 件",
            "明天 24:00 前  第 2 件",
            "明天 24:00 前  第 3 件",
            "已连接",
            "打开督办通",
            "查看全部提醒",
            "立即同步",
            "退出",
        ]


@pytest.mark.xcb
@pytest.mark.dbus
def test_a_click_on_the_icon_asks_for_the_window(tmp_path: Path) -> None:
    with shown(tmp_path) as (services, child, item):
        services.activate(item)
        eventually(lambda: "window_wanted" in child.output(), what="the click")


def test_every_entry_of_the_menu_says_what_was_chosen(qtbot: QtBot) -> None:
    icon = TrayIcon()
    icon.show_deadlines([("o1", "第一件"), ("o2", "第二件")])
    entries = {action.text(): action for action in icon.menu.actions() if action.text()}
    with qtbot.waitSignal(icon.order_chosen) as chosen:
        entries["第二件"].trigger()
    assert chosen.args == ["o2"]
    for words, signal in {
        "打开督办通": icon.window_wanted,
        "查看全部提醒": icon.notices_wanted,
        "立即同步": icon.sync_wanted,
        "退出": icon.leave_wanted,
    }.items():
        with qtbot.waitSignal(signal):
            entries[words].trigger()


def test_an_open_menu_is_left_alone_while_nothing_changes(qtbot: QtBot) -> None:
    icon = TrayIcon()
    icon.show_deadlines([("o1", "第一件")])
    first = icon.menu.actions()[0]
    icon.show_deadlines([("o1", "第一件")])
    assert icon.menu.actions()[0] is first


def test_an_empty_day_says_so(qtbot: QtBot) -> None:
    icon = TrayIcon()
    entry = icon.menu.actions()[0]
    assert (entry.text(), entry.isEnabled()) == ("近期没有到期工单", False)


def test_colour_and_number_of_the_badge_follow_the_work(qtbot: QtBot) -> None:
    grounds = [picture(*state).pixelColor(8, SIDE // 2).name() for state in ((0, 0), (5, 0), (5, 1))]
    assert len(set(grounds)) == 3
    assert (counted(0), counted(7), counted(100)) == ("", "7", "99+")


def picture(waiting: int, late: int) -> QImage:
    return badge(waiting, late).pixmap(QSize(SIDE, SIDE)).toImage()
