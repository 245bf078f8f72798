"""What a desktop offers on its bus, reduced to what a test must see: toasts with buttons, and places in the tray."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, Any

from dbus_fast import Message, PropertyAccess
from dbus_fast.annotations import DBusBool, DBusInt32, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

Strings = Annotated[list[str], DBusSignature("as")]
Hints = Annotated[dict[str, Any], DBusSignature("a{sv}")]
FourStrings = Annotated[list[str], DBusSignature("ssss")]
IdAndKey = Annotated[list[Any], DBusSignature("us")]
IdAndReason = Annotated[list[int], DBusSignature("uu")]


@dataclass
class Toast:
    """One notification as the desktop got it; `actions` maps each key to its label."""

    id: int
    application: str
    title: str
    body: str
    actions: dict[str, str]
    replaces: int = 0
    hints: dict[str, Any] = field(default_factory=dict)
    closed: bool = False


class Notifications(ServiceInterface):
    """`org.freedesktop.Notifications`, version 1.2, with actions."""

    def __init__(self, *, sounds: bool = False) -> None:
        super().__init__("org.freedesktop.Notifications")
        self.toasts: list[Toast] = []
        self._sounds = ["sound"] if sounds else []

    @dbus_method()
    def GetCapabilities(self) -> Strings:  # noqa: N802
        """Bodies and buttons, and sounds where it plays them."""
        return ["body", "actions", "persistence", *self._sounds]

    @dbus_method()
    def GetServerInformation(self) -> FourStrings:  # noqa: N802
        """Name, vendor, version, specification."""
        return ["tests", "tests", "1", "1.2"]

    @dbus_method()
    def Notify(  # noqa: N802
        self,
        app_name: DBusStr,
        replaces_id: DBusUInt32,
        app_icon: DBusStr,
        summary: DBusStr,
        body: DBusStr,
        actions: Strings,
        hints: Hints,
        expire_timeout: DBusInt32,
    ) -> DBusUInt32:
        """Keep it; ids count from 1."""
        toast = Toast(
            id=len(self.toasts) + 1,
            application=app_name,
            title=summary,
            body=body,
            actions=dict(zip(actions[::2], actions[1::2], strict=True)),
            replaces=replaces_id,
            hints=hints,
        )
        self.toasts.append(toast)
        return toast.id

    @dbus_method()
    def CloseNotification(self, id: DBusUInt32) -> None:  # noqa: N802
        """The application takes it back (reason 3)."""
        self.toasts[id - 1].closed = True
        self.NotificationClosed(id, 3)

    @dbus_signal()
    def ActionInvoked(self, id: int, key: str) -> IdAndKey:  # noqa: N802
        """A button was pressed."""
        return [id, key]

    @dbus_signal()
    def NotificationClosed(self, id: int, reason: int) -> IdAndReason:  # noqa: N802
        """It is gone from the screen."""
        return [id, reason]


class StatusNotifierWatcher(ServiceInterface):
    """`org.kde.StatusNotifierWatcher` with a host registered, so that Qt believes in a tray.

    An item registers with a bus name or an object path only; `sender` tells who is speaking.
    """

    def __init__(self, sender: Callable[[], str]) -> None:
        super().__init__("org.kde.StatusNotifierWatcher")
        self.items: list[str] = []
        self._sender = sender

    @dbus_method()
    def RegisterStatusNotifierItem(self, service: DBusStr) -> None:  # noqa: N802
        """A tray icon appears."""
        name = f"{self._sender()}{service}" if service.startswith("/") else service
        self.items.append(name)
        self.StatusNotifierItemRegistered(name)

    @dbus_method()
    def RegisterStatusNotifierHost(self, service: DBusStr) -> None:  # noqa: N802
        """A panel announces itself; one is always there."""

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> Strings:  # noqa: N802
        """Every icon."""
        return self.items

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> DBusBool:  # noqa: N802
        """There is a panel."""
        return True

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> DBusInt32:  # noqa: N802
        """Zero, the only one."""
        return 0

    @dbus_signal()
    def StatusNotifierItemRegistered(self, service: str) -> DBusStr:  # noqa: N802
        """A tray icon has appeared."""
        return service


class LastSender:
    """Remembers who sent the message that is being handled."""

    def __init__(self) -> None:
        self.name = ""

    def __call__(self) -> str:
        """The unique bus name."""
        return self.name

    def notice(self, message: Message) -> None:
        """Called by the bus before each message is handled."""
        self.name = message.sender or self.name
