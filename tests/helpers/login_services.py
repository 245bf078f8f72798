"""systemd-logind and a desktop's session manager on a real bus, as far as a program that is asked to end can tell."""

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from dbus_fast import DBusError
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool, DBusObjectPath, DBusStr, DBusUInt32, DBusUnixFd
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from tests.helpers.waiting import eventually

CLIENT: Final = "/org/gnome/SessionManager/Client1"


class LoginManager(ServiceInterface):
    """org.freedesktop.login1.Manager: hands out locks that are pipes; `locks` holds our ends of them."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.login1.Manager")
        self.asked: list[tuple[str, str]] = []
        self.locks: list[int] = []
        self._given: list[int] = []

    @dbus_method()
    def Inhibit(self, what: DBusStr, who: DBusStr, why: DBusStr, mode: DBusStr) -> DBusUnixFd:  # noqa: N802
        """A lock, which is held until the last copy of its other end is closed."""
        ours, theirs = os.pipe()
        self.asked.append((what, mode))
        self.locks.append(ours)
        self._given.append(theirs)
        return theirs

    @dbus_signal()
    def PrepareForShutdown(self, start: DBusBool) -> DBusBool:  # noqa: N802
        """It begins, or was called off."""
        return start

    @dbus_signal()
    def PrepareForSleep(self, start: DBusBool) -> DBusBool:  # noqa: N802
        """It begins, or is over."""
        return start

    def held(self) -> bool:
        """Whether somebody still holds the lock that was given last."""
        while self._given:
            os.close(self._given.pop())
        os.set_blocking(self.locks[-1], False)
        try:
            return os.read(self.locks[-1], 1) != b""
        except BlockingIOError:
            return True


class SessionClient(ServiceInterface):
    """org.gnome.SessionManager.ClientPrivate of the one client."""

    def __init__(self) -> None:
        super().__init__("org.gnome.SessionManager.ClientPrivate")
        self.agreed: list[bool] = []

    @dbus_method()
    def EndSessionResponse(self, is_ok: DBusBool, reason: DBusStr) -> None:  # noqa: N802
        """The client's answer."""
        self.agreed.append(is_ok)

    @dbus_signal()
    def QueryEndSession(self, flags: DBusUInt32) -> DBusUInt32:  # noqa: N802
        """Whether the session may end."""
        return flags

    @dbus_signal()
    def EndSession(self, flags: DBusUInt32) -> DBusUInt32:  # noqa: N802
        """It ends."""
        return flags

    @dbus_signal()
    def Stop(self) -> None:  # noqa: N802
        """End now."""


class SessionKeeper(ServiceInterface):
    """org.gnome.SessionManager, which knows one client."""

    def __init__(self) -> None:
        super().__init__("org.gnome.SessionManager")
        self.registered: list[tuple[str, str]] = []

    @dbus_method()
    def RegisterClient(self, app_id: DBusStr, startup_id: DBusStr) -> DBusObjectPath:  # noqa: N802
        """The path at which the client is spoken to."""
        if self.registered:
            raise DBusError("org.gnome.SessionManager.AlreadyRegistered", app_id)
        self.registered.append((app_id, startup_id))
        return CLIENT


class LoginServices:
    """All three on one bus, on a thread of their own."""

    def __init__(self, address: str) -> None:
        self.login, self.session, self.client = LoginManager(), SessionKeeper(), SessionClient()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._bus: MessageBus = self._do(self._offer(address))

    def say(self, interface: Any, name: str, *values: Any) -> None:
        """Emit a signal."""
        self._loop.call_soon_threadsafe(getattr(interface, name), *values)

    def until(self, holds: Any, what: str) -> None:
        """Wait for something that the program does over there."""
        eventually(holds, seconds=30.0, what=what)

    def close(self) -> None:
        """Leave the bus."""
        self._loop.call_soon_threadsafe(self._bus.disconnect)
        eventually(lambda: not self._bus.connected, what="leaving the bus")
        for lock in self.login.locks:
            os.close(lock)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _offer(self, address: str) -> MessageBus:
        bus = await MessageBus(bus_address=address, negotiate_unix_fd=True).connect()
        bus.export("/org/freedesktop/login1", self.login)
        bus.export("/org/gnome/SessionManager", self.session)
        bus.export(CLIENT, self.client)
        for name in ("org.freedesktop.login1", "org.gnome.SessionManager"):
            await bus.request_name(name)
        return bus

    def _do(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10.0)


@contextmanager
def login_services(address: str) -> Iterator[LoginServices]:
    """They are there for as long as the block lasts."""
    services = LoginServices(address)
    try:
        yield services
    finally:
        services.close()
