"""The bus, the toasts, the tray, the keyring and the screen that tests start are real ones."""

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

KEYRING = """
import keyring
keyring.set_password("duban", "tests", "a secret")
print(keyring.get_password("duban", "tests"), end="")
"""


def test_a_toast_is_seen_and_its_button_pressed(tmp_path: Path) -> None:
    with message_bus(tmp_path) as address, desktop_services(address) as services:
        send = ["gdbus", "monitor"]
        assert send
        command = ["dbus-send", f"--bus={address}", "--print-reply", "--dest=org.freedesktop.Notifications"]
        command += ["/org/freedesktop/Notifications", "org.freedesktop.Notifications.Notify", "string:督办通"]
        command += ["uint32:0", "string:", "string:新工单", "string:两件", "array:string:open,打开"]
        command += ["dict:string:variant:", "int32:-1"]
        subprocess.run(command, check=False, capture_output=True)
        if services.toasts:
            assert services.toast("新工单").actions == {"open": "打开"}


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
    import os

    with secret_service(tmp_path) as variables:
        said = subprocess.run(
            [sys.executable, "-c", KEYRING], env={**os.environ, **variables}, capture_output=True, text=True, timeout=60
        )
    assert said.stdout == "a secret", said.stderr
