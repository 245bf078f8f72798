"""The QApplication of the desk: named, in Chinese, dressed as the system is."""

import sys

from PySide6.QtWidgets import QApplication

from desktop.background import pauses
from desktop.kit import composing, gate, language, sight, theme


def make_app() -> QApplication:
    """The one application of this process, made when there is none yet. Imports nothing slow."""
    pauses.begin()
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("duban_desk")  # Qt makes an element of a D-Bus path of it: no hyphen, no dot
    app.setDesktopFileName("cn.duban.Desk")
    app.setWindowIcon(gate.app_icon())
    language.choose(app, language.CHINESE)
    theme.apply(app)
    theme.follow_system(app)
    sight.keep_in_sight(app)
    composing.keep_in_every_field(app)
    return app
