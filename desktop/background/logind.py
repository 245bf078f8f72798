"""systemd's word on shutting down and sleeping: both wait a moment for us, as long as we hold a lock against them."""

import os
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from desktop.background.bus import Peer

_SERVICE: Final = "org.freedesktop.login1"
_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_WHY: Final = ("shutdown:sleep", "督办通", "保存正在写的内容", "delay")
"""What is delayed, by whom, why, and that it is a delay (5 s by default), never a refusal."""


class Logind(QObject):
    """`ending`: the machine shuts down; `dozing`: it goes to sleep; `woke`: it is back.

    Who hears the first two saves at once, on the spot: when the signal returns, the lock is given up.
    """

    ending = Signal()
    dozing = Signal()
    woke = Signal()

    def __init__(self, parent: QObject, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._lock: int | None = None
        self._going = False
        self._peer = Peer(bus or QDBusConnection.systemBus(), _SERVICE, _PATH, _MANAGER)
        if self._peer.hear("PrepareForShutdown", self, "shutting(bool)"):
            self._peer.hear("PrepareForSleep", self, "sleeping(bool)")
            self._ask()

    @property
    def holds(self) -> bool:
        """Whether the machine waits for us."""
        return self._lock is not None

    def release(self) -> None:
        """Nothing waits for us any more; harmless when done twice."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @Slot(bool)
    def shutting(self, begins: bool) -> None:
        """The process ends behind this, and its locks with it."""
        self._going = begins
        if begins:
            self.ending.emit()
            self.release()

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """A lock is good for one sleep."""
        self._going = begins
        if begins:
            self.dozing.emit()
            self.release()
        else:
            self._ask()
            self.woke.emit()

    def _ask(self) -> None:
        self._peer.call(self, "Inhibit", _WHY, self._hold)

    def _hold(self, answer: list[Any]) -> None:
        """An answer that comes when it begins already is too late; what came with it is closed by Qt."""
        self.release()
        if not self._going:
            self._lock = os.dup(answer[0].fileDescriptor())
