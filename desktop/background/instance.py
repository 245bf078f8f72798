"""One window per profile: a second start asks the first one to come forward and ends."""

import hashlib
import os
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS: Final = 1_000
_STARTING_SECONDS: Final = 2.0
_AGAIN_SECONDS: Final = 0.1
_FORWARD: Final = b"forward\n"
_LONGEST: Final = 100
"""Characters of a socket's path that every system takes."""


class Doorbell(QObject):
    """Listens for second starts; only programs of the same system account can ring."""

    rang = Signal()

    def __init__(self, profile_root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(profile_root))  # we hold the profile's lock, so what is left is a dead one's
        self._server.listen(_name(profile_root))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.write(_FORWARD)
        caller.flush()
        caller.disconnected.connect(caller.deleteLater)
        caller.disconnectFromServer()
        self.rang.emit()


def ring(profile_root: Path) -> bool:
    """Ask the first window of this profile to come forward; True when it answered. Blocks for up to three seconds.

    One that is just starting listens only when its inbox can be read: it is called again until then.
    """
    until = time.monotonic() + _STARTING_SECONDS
    socket = QLocalSocket()
    while not _reached(socket, profile_root):
        if time.monotonic() > until:
            return False
        time.sleep(_AGAIN_SECONDS)
    answered = socket.waitForReadyRead(_PATIENCE_MS) or socket.bytesAvailable() > 0
    socket.close()
    return answered


def _reached(socket: QLocalSocket, profile_root: Path) -> bool:
    socket.connectToServer(_name(profile_root))
    return socket.waitForConnected(_PATIENCE_MS)


def _name(profile_root: Path) -> str:
    """One for each profile of each account: two people may sit at one machine, and be signed in at once."""
    account = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    name = "duban-desk-" + hashlib.sha256(f"{account} {profile_root.resolve()}".encode()).hexdigest()[:16]
    own = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    # Only this account can make a name there; in the folder for temporary files anybody could have been first.
    return str(own) if own.is_absolute() and own.parent.is_dir() and len(str(own)) < _LONGEST else name
