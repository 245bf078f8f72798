"""Calls and signals on a message bus that never keep the window waiting. Not for the first paint: Qt's part is slow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SLOT, QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

Then = Callable[[list[Any]], object]


@dataclass(frozen=True, slots=True)
class Peer:
    """One interface of one object of somebody on a bus."""

    bus: QDBusConnection
    service: str
    path: str
    interface: str

    def hear(self, signal: str, receiver: QObject, slot: str) -> bool:
        """Have `slot` (with its types) called for every `signal`; False where there is no bus."""
        heard = (self.service, self.path, self.interface, signal, receiver, SLOT(slot))
        return bool(self.bus.connect(*heard))  # type: ignore[call-overload]  # the stubs want bytes, which are refused

    def call(self, parent: QObject, method: str, arguments: Sequence[Any] = (), then: Then | None = None) -> None:
        """Ask; `then` gets the answer's values later, and nothing where it is refused or nobody is there."""
        message = QDBusMessage.createMethodCall(self.service, self.path, self.interface, method)
        message.setArguments(list(arguments))
        watcher = QDBusPendingCallWatcher(self.bus.asyncCall(message), parent)

        def answered(done: QDBusPendingCallWatcher) -> None:
            reply = done.reply()
            if then is not None and reply.type() == QDBusMessage.MessageType.ReplyMessage:
                then(reply.arguments())
            done.deleteLater()

        watcher.finished.connect(answered)
