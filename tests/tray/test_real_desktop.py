"""A whole desk on a real screen, with a real tray and a real notification service, and no line to the district."""

from pathlib import Path

import pytest
from dbus_fast import Variant

from sync.cache.profile import Profile
from tests.desktop.running import PASSPHRASE
from tests.helpers.dbus_services import DesktopServices, desktop_services
from tests.helpers.message_bus import message_bus
from tests.helpers.processes import python, running
from tests.helpers.screens import x_screen
from tests.helpers.waiting import eventually

pytestmark = [pytest.mark.dbus, pytest.mark.xcb, pytest.mark.e2e]


def test_toasts_and_tray_lead_to_the_order_and_a_restart_is_quiet(tmp_path: Path, home: Profile) -> None:
    desk = python("-m", "tests.tray.desk_child", str(home.root), PASSPHRASE)
    with message_bus(tmp_path) as address, desktop_services(address) as services, x_screen() as screen:
        variables = {**screen, "DBUS_SESSION_BUS_ADDRESS": address}
        with running(desk, log=tmp_path / "desk.log", environment=variables) as child:
            eventually(lambda: len(services.toasts) == 3, what=f"three toasts\n{child.output()}")
            assert {toast.title for toast in services.toasts} == {"新到工单，请签收"}
            services.press(services.toasts[0], "打开")
            eventually(lambda: child.output().count("order ") == 1, what=f"the order\n{child.output()}")
            item = eventually(lambda: next(iter(services.tray_items), ""), what="the tray icon")
            eventually(lambda: "待办 3 件" in str(services.tray_property(item, "ToolTip")), what="the count")
            deadlines = [words for words in services.tray_menu(item) if "路灯不亮" in words]
            assert len(deadlines) == 3
        with running(desk, log=tmp_path / "again.log", environment=variables) as child:
            eventually(lambda: len(services.tray_items) == 2, what=f"the tray icon\n{child.output()}")
            item = services.tray_items[1]
            eventually(lambda: "待办 3 件" in str(services.tray_property(item, "ToolTip")), what="the first look")
            assert len(services.toasts) == 3
            choose(services, item, "退出")
            assert child.wait(20) == 0, child.output()
            assert child.output() == ""


def choose(services: DesktopServices, item: str, words: str) -> None:
    """Choose an entry of the tray's menu, as the panel does."""
    menu = services.tray_property(item, "Menu")
    layout = services.call(item, menu, "com.canonical.dbusmenu", "GetLayout", "iias", [0, -1, ["label"]])[1]
    labels = {entry.value[1]["label"].value: entry.value[0] for entry in layout[2] if "label" in entry.value[1]}
    event = [labels[words], "clicked", Variant("i", 0), 0]
    services.call(item, menu, "com.canonical.dbusmenu", "Event", "isvu", event)
