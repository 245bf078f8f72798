"""How a reminder reaches the eyes: the desktop's notification service, or the window itself where there is none."""

import logging
from collections.abc import Callable
from typing import Protocol

from desktop.tray.reminders import Cause, Reminder

Answered = Callable[[Reminder], object]


class NoService(RuntimeError):
    """This desktop has no notification service that takes a reminder."""


class Notifier(Protocol):
    """Shows one reminder with 打开 and 稍后提醒."""

    async def show(self, reminder: Reminder, opened: Answered, later: Answered) -> None:
        """Show it; raises NoService, or what the platform raises, where nobody takes it."""


class PlatformNotifier:
    """The notification service of the desktop: freedesktop on Linux, the Action Centre on Windows."""

    def __init__(self, app_name: str = "督办通") -> None:
        from desktop_notifier import DesktopNotifier

        logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)  # a desktop without a service is no failure
        self._service = DesktopNotifier(app_name=app_name, app_icon=None)

    async def show(self, reminder: Reminder, opened: Answered, later: Answered) -> None:
        """Hand it to the service; the buttons answer in the UI thread."""
        from desktop_notifier import Button, Urgency

        sent: list[bool] = []
        urgent = reminder.cause in (Cause.OVERDUE, Cause.TODAY, Cause.RATING)
        await self._service.send(
            title=reminder.title,
            message=reminder.text,
            urgency=Urgency.Critical if urgent else Urgency.Normal,
            buttons=(
                Button(title="打开", on_pressed=lambda: opened(reminder)),
                Button(title="稍后提醒", on_pressed=lambda: later(reminder)),
            ),
            on_clicked=lambda: opened(reminder),
            on_dispatched=lambda: sent.append(True),
        )
        if not sent:  # the library only logs that nobody took it
            raise NoService


class Outlet:
    """Tries the desktop's service and falls back to the window, remembering that there was none.

    `run` starts a coroutine (and says False where no loop runs); `in_window` shows a reminder inside the window.
    """

    def __init__(
        self,
        platform: Callable[[], Notifier],
        run: Callable[..., bool],
        in_window: Callable[[Reminder], object],
    ) -> None:
        self._make, self._run, self._in_window = platform, run, in_window
        self._platform: Notifier | None = None
        self.service = True

    def show(self, reminder: Reminder, opened: Answered, later: Answered) -> None:
        """Show one reminder, one way or the other."""
        if not self.service or not self._run(self._try(reminder, opened, later), None, self._without(reminder)):
            self._in_window(reminder)

    async def _try(self, reminder: Reminder, opened: Answered, later: Answered) -> None:
        if self._platform is None:
            self._platform = self._make()
        await self._platform.show(reminder, opened, later)

    def _without(self, reminder: Reminder) -> Callable[[Exception], object]:
        def failed(_error: Exception) -> None:
            self.service = False
            self._in_window(reminder)

        return failed
