"""The session ends or the machine sleeps: what is half-written is saved at once, and nobody is asked anything.

The ways by which a desk hears of it: a signal (SIGTERM), Qt's session management (Windows; on Linux where Qt has it),
systemd-logind before shutdown and sleep, the desktop's session manager at sign-out.
"""

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from desktop.background import Door, Endings, each_of
from desktop.screens.main.window import DeskWindow

if TYPE_CHECKING:
    from desktop.background.logind import Logind
    from desktop.background.sessionmanager import SessionManager

Saves = Iterable[Callable[[], object]]


class Parting(QObject):
    """`saves` gives what saves each open editor on this thread; nothing before somebody is at work."""

    def __init__(
        self, app: QApplication, window: DeskWindow, door: Door, endings: Endings, saves: Callable[[], Saves]
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._door, self._endings, self._saves = app, window, door, endings, saves
        self.logind: Logind | None = None
        self.session: SessionManager | None = None
        for asked in (app.commitDataRequest, app.saveStateRequest):
            asked.connect(self._commit, Qt.ConnectionType.DirectConnection)

    def hear_system(self) -> None:
        """From now on also what the system says over its bus; its library is imported on a thread."""
        if sys.platform == "linux":
            self._door.run(_imported, self._join)

    def hear(self, logind: "Logind", session: "SessionManager") -> None:
        """What these two say is heeded from now on."""
        self.logind, self.session = logind, session
        logind.dozing.connect(self.save)
        logind.woke.connect(self._door.wake_up)
        session.saving.connect(self.save)
        for ending in (logind.ending, session.ending):
            ending.connect(self.leave)
        self._endings.add(logind.release)

    def save(self) -> None:
        """Every editor, now; one that the disk does not take keeps neither the others nor the end of the session."""
        each_of(self._saves())

    def leave(self) -> None:
        """Save, put away what is open, and end with 0; what has not left is sent after the next start.

        No key comes any more once the window is gone.
        """
        self.save()
        self._window.put_away_windows()
        self._window.hide()
        self._app.exit(0)

    def _commit(self, manager: QSessionManager) -> None:
        """Saved, and going on: somebody may still call the sign-out off. Starting again is for the autostart switch."""
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self.save()

    def _join(self, _: object) -> None:
        if self._endings.over:
            return
        from desktop.background.logind import Logind
        from desktop.background.sessionmanager import SessionManager

        self.hear(Logind(self), SessionManager(self))


def _imported() -> None:
    from desktop.background import logind, sessionmanager  # noqa: F401 - so that the window need not wait for it
