"""One window per profile: a second start asks the first one to come forward, hands over its wishes, and ends."""

import hashlib
import json
import os
import socket as sockets
import struct
import sys
import time
from collections.abc import Sequence
from functools import partial
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
_MOST_BYTES: Final = 128 * 1024
_WHO: Final = struct.Struct("3i")
"""Process, account and group of whoever listens, as Linux tells."""


class Doorbell(QObject):
    """Listens for second starts; only programs of the same system account can ring.

    `rang` by every one of them, `handed` carries what it was started with: a list of words, for others to judge.
    """

    rang = Signal()
    handed = Signal(list)

    def __init__(self, profile_root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self.name = _name(profile_root)
        QLocalServer.removeServer(self.name)  # we hold the profile's lock, so what is left is a dead one's
        self._server.listen(self.name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.setReadBufferSize(_MOST_BYTES)
        caller.readyRead.connect(partial(self._hear, caller))
        caller.disconnected.connect(caller.deleteLater)
        caller.write(_FORWARD)
        caller.flush()
        self.rang.emit()
        self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        """One line, after which the caller goes by itself; who sends none has nothing to hand over."""
        if caller.canReadLine():
            wishes = _read(bytes(caller.readLine().data()))
            caller.disconnectFromServer()
            if wishes:
                self.handed.emit(wishes)


def ring(profile_root: Path, wishes: Sequence[str] = ()) -> bool:
    """Ask the first window of this profile to come forward; True when it answered. Blocks for up to three seconds.

    `wishes` are handed over to it. One that is just starting listens only when its inbox can be read: it is called
    again until then.
    """
    until = time.monotonic() + _STARTING_SECONDS
    socket = QLocalSocket()
    while not _reached(socket, profile_root):
        if time.monotonic() > until:
            return False
        time.sleep(_AGAIN_SECONDS)
    if not _is_ours(socket):
        socket.abort()
        return False
    socket.write(json.dumps([*wishes]).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE_MS) or socket.bytesAvailable() > 0
    if socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
        socket.waitForDisconnected(_PATIENCE_MS)  # it goes when it has read the line
    socket.close()
    return answered


def _read(line: bytes) -> list[str]:
    try:
        found = json.loads(line)
    except ValueError:
        return []
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def _reached(socket: QLocalSocket, profile_root: Path) -> bool:
    socket.connectToServer(_name(profile_root))
    return socket.waitForConnected(_PATIENCE_MS)


def _is_ours(socket: QLocalSocket) -> bool:
    """Whether this very account listens there: where it has no room of its own, anybody could have been first."""
    if sys.platform != "linux":
        return True
    with sockets.socket(fileno=os.dup(int(socket.socketDescriptor()))) as twin:
        _, user, _ = _WHO.unpack(twin.getsockopt(sockets.SOL_SOCKET, sockets.SO_PEERCRED, _WHO.size))
    return bool(user == os.getuid())


def _name(profile_root: Path) -> str:
    """One for each profile of each account: two people may sit at one machine, and be signed in at once."""
    account = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    name = "duban-desk-" + hashlib.sha256(f"{account} {profile_root.resolve()}".encode()).hexdigest()[:16]
    own = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    # Only this account can make a name there; in the folder for temporary files anybody could have been first.
    return str(own) if own.is_absolute() and own.parent.is_dir() and len(str(own)) < _LONGEST else name
