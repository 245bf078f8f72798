"""The bus, the toasts, the tray, the keyring and the screen that tests start are real ones."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.dbus_services import desktop_services
from tests.helpers.message_bus import message_bus
from tests.helpers.processes import python, running
from tests.helpers.screens import x_screen
from tests.helpers.secret_service import secret_service
from tests.helpers.waiting import eventually

pytestmark = pytest.mark.dbus

TRAY = """
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

app = QApplication([])
app.setQuitOnLastWindowClosed(False)
assert QSystemTrayIcon.isSystemTrayAvailable()
icon = QSystemTrayIcon(QIcon(QPixmap(16, 16)))
menu = QMenu()
menu.addAction("打开")
icon.setContextMenu(menu)
icon.setToolTip("3 件待办")
icon.activated.connect(app.quit)
icon.show()
app.exec()
"""

TOAST = """
import asyncio
from desktop_notifier import Button, DesktopNotifier

async def main():
    pressed = asyncio.Event()
    notifier = DesktopNotifier(app_name="督办通")
    await notifier.send(title="新工单", message="两件", buttons=[Button("打开", on_pressed=pressed.set)])
    await pressed.wait()

asyncio.run(main())
"""

KEYRING = """
import keyring
keyring.set_password("duban", "tests", "a secret")
print(keyring.get_password("duban", "tests"), end="")
"""


def test_a_toast_is_seen_and_its_button_pressed(tmp_path: Path) -> None:
    with message_bus(tmp_path) as address, desktop_services(address) as services:
        variables = {"DBUS_SESSION_BUS_ADDRESS": address}
        with running(python("-c", TOAST), log=tmp_path / "toast.log", environment=variables) as desk:
            toast = services.toast("新工单")
            assert toast.body == "两件"
            services.press(toast, "打开")
            assert desk.wait(10) == 0, desk.output()


@pytest.mark.xcb
def test_a_tray_icon_of_qt_is_seen_read_and_clicked(tmp_path: Path) -> None:
    with message_bus(tmp_path) as address, desktop_services(address) as services, x_screen() as screen:
        variables = {**screen, "DBUS_SESSION_BUS_ADDRESS": address}
        with running(python("-c", TRAY), log=tmp_path / "tray.log", environment=variables) as desk:
            item = eventually(lambda: next(iter(services.tray_items), ""), what=f"a tray icon\n{desk.output()}")
            assert services.tray_menu(item) == ["打开"]
            services.activate(item)
            assert desk.wait(10) == 0


def test_a_secret_is_kept_by_a_real_keyring(tmp_path: Path) -> None:
    with secret_service(tmp_path) as variables:
        command = [sys.executable, "-c", KEYRING]
        everything = {**os.environ, **variables}
        said = subprocess.run(command, env=everything, capture_output=True, text=True, check=False, timeout=60)
    assert said.stdout == "a secret", said.stderr
