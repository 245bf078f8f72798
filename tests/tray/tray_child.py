"""A program with our tray icon on a real screen; prints one line for every signal until it is asked to leave."""

import sys

from PySide6.QtCore import QTimer

from desktop.app import make_app
from desktop.tray.icon import TrayIcon


def main() -> int:
    """Show the icon with two counts, and say what is chosen."""
    app = make_app()
    app.setQuitOnLastWindowClosed(False)
    assert TrayIcon.available(), "no tray"
    icon = TrayIcon()
    icon.show_line("已连接")
    icon.show_count(12, 3)
    icon.show_deadlines([(f"o{number}", f"明天 24:00 前  第 {number} 件") for number in range(1, 5)])
    icon.show()
    for name in ("window_wanted", "sync_wanted", "notices_wanted", "order_chosen"):
        getattr(icon, name).connect(lambda *chosen, name=name: print(name, *chosen, flush=True))
    icon.leave_wanted.connect(app.quit)
    QTimer.singleShot(60_000, app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
