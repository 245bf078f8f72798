"""A desktop's notification service and tray on a real bus, with hands to press their buttons."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.helpers.bus_interfaces import LastSender, Notifications, StatusNotifierWatcher, Toast
from tests.helpers.waiting import eventually

T = TypeVar("T")
ANSWER_S = 10.0


class DesktopServices:
    """Runs on a thread of its own, so that the test and its window go on meanwhile."""

    def __init__(self, address: str, *, tray: bool = True, toasts: bool = True, sounds: bool = False) -> None:
        self._address = address
        self._offers = (tray, toasts)
        self._sender = LastSender()
        self._notifications = Notifications(sounds=sounds)
        self._watcher = StatusNotifierWatcher(self._sender)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._bus = self._do(self._offer())

    @property
    def toasts(self) -> list[Toast]:
        """Every notification so far, oldest first."""
        return list(self._notifications.toasts)

    @property
    def tray_items(self) -> list[str]:
        """Bus names of the icons in the tray."""
        return list(self._watcher.items)

    def toast(self, title: str = "", *, seconds: float = 20.0) -> Toast:
        """The newest open toast whose title contains `title`, waited for."""

        def look() -> Toast | None:
            return next((t for t in reversed(self.toasts) if title in t.title and not t.closed), None)

        found = eventually(look, seconds=seconds, what=f"a toast “{title}” among {[t.title for t in self.toasts]}")
        assert found is not None
        return found

    def press(self, toast: Toast, label: str) -> None:
        """Press the button with this label; KeyError tells that there is none."""
        key = {text: key for key, text in toast.actions.items()}[label]
        self._loop.call_soon_threadsafe(self._notifications.ActionInvoked, toast.id, key)

    def tray_property(self, item: str, name: str) -> Any:
        """One property of a tray icon, such as ToolTip, Title or IconName."""
        body = ["org.kde.StatusNotifierItem", name]
        answer = self.call(item, "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", "ss", body)
        value = answer[0]
        return value.value if isinstance(value, Variant) else value

    def activate(self, item: str) -> None:
        """Click the tray icon."""
        self.call(item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", "ii", [0, 0])

    def tray_menu(self, item: str) -> list[str]:
        """Labels of the icon's menu from top to bottom, separators left out."""
        menu = self.tray_property(item, "Menu")
        body: list[Any] = [0, -1, ["label"]]
        layout = self.call(item, menu, "com.canonical.dbusmenu", "GetLayout", "iias", body)[1]
        return [text for text in (_label(entry) for entry in layout[2]) if text]

    def call(self, name: str, path: str, interface: str, member: str, signature: str, body: list[Any]) -> list[Any]:
        """Any method of anybody on the bus. Raises AssertionError with its error."""
        message = Message(
            destination=name, path=path, interface=interface, member=member, signature=signature, body=body
        )
        answer = self._do(self._bus.call(message))
        assert answer is not None
        assert answer.message_type is MessageType.METHOD_RETURN, (answer.error_name, answer.body)
        return list(answer.body)

    def close(self) -> None:
        """Leave the bus, as a desktop without these services."""
        self._loop.call_soon_threadsafe(self._bus.disconnect)
        eventually(lambda: not self._bus.connected, seconds=ANSWER_S, what="leaving the bus")
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(ANSWER_S)
        self._loop.close()

    async def _offer(self) -> MessageBus:
        tray, toasts = self._offers
        bus = await MessageBus(bus_address=self._address, bus_type=BusType.SESSION).connect()
        bus.add_message_handler(self._sender.notice)
        if toasts:
            bus.export("/org/freedesktop/Notifications", self._notifications)
            await bus.request_name("org.freedesktop.Notifications")
        if tray:
            bus.export("/StatusNotifierWatcher", self._watcher)
            await bus.request_name("org.kde.StatusNotifierWatcher")
        return bus

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(ANSWER_S)


@contextmanager
def desktop_services(
    address: str, *, tray: bool = True, toasts: bool = True, sounds: bool = False
) -> Iterator[DesktopServices]:
    """The services on the bus at `address` for as long as the block lasts."""
    services = DesktopServices(address, tray=tray, toasts=toasts, sounds=sounds)
    try:
        yield services
    finally:
        services.close()


def _label(entry: Variant) -> str:
    properties = entry.value[1]
    return str(properties["label"].value) if "label" in properties else ""
