"""The desktop's own session manager (GNOME, MATE, Cinnamon, UKUI): at sign-out it waits until we have saved.

Qt's wheels are built without X11 session management, so that Qt itself hears nothing of it on Linux.
"""

import os
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusObjectPath

from desktop.background.bus import Peer

_SERVICE: Final = "org.gnome.SessionManager"
_PATH: Final = "/org/gnome/SessionManager"
_PRIVATE: Final = "org.gnome.SessionManager.ClientPrivate"
_APP: Final = "cn.duban.Desk"
_STARTED_AS: Final = "DESKTOP_AUTOSTART_ID"


class SessionManager(QObject):
    """`saving`: a sign-out is being considered; `ending`: it comes. Both are acted on before the signal returns."""

    saving = Signal()
    ending = Signal()

    def __init__(self, parent: QObject, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._client: Peer | None = None
        self._manager = Peer(bus or QDBusConnection.sessionBus(), _SERVICE, _PATH, _SERVICE)
        started_as = os.environ.pop(_STARTED_AS, "")  # not for the programs that we start
        if self._manager.bus.isConnected():
            self._manager.call(self, "RegisterClient", (_APP, started_as), self._registered)

    @property
    def known(self) -> bool:
        """Whether a session manager took us in."""
        return self._client is not None

    @Slot("unsigned int")  # type: ignore[arg-type]  # the stubs know Python's types only
    def query(self, _flags: int) -> None:
        """May it end? It always may; what is half-written is saved already."""
        self.saving.emit()
        self._agree()

    @Slot("unsigned int")  # type: ignore[arg-type]  # the stubs know Python's types only
    def end(self, _flags: int) -> None:
        """It ends now, whether it asked before or not. Saved first: whoever agreed may be gone the next moment."""
        self.saving.emit()
        self._agree()
        self.ending.emit()

    @Slot()
    def stop(self) -> None:
        """Without any more questions."""
        self.ending.emit()

    def _registered(self, answer: list[Any]) -> None:
        path = answer[0].path() if isinstance(answer[0], QDBusObjectPath) else str(answer[0])
        self._client = client = Peer(self._manager.bus, _SERVICE, path, _PRIVATE)
        client.hear("QueryEndSession", self, "query(uint)")
        client.hear("EndSession", self, "end(uint)")
        client.hear("Stop", self, "stop()")

    def _agree(self) -> None:
        if self._client is not None:
            self._client.call(self, "EndSessionResponse", (True, ""))
