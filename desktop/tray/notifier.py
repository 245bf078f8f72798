"""How a reminder reaches the eyes: the desktop's notification service, or the window itself where there is none."""

from collections import deque
from collections.abc import Callable
from typing import Final, Protocol

from desktop.actions.being_told import Snooze
from desktop.tray.reminder import Reminder
from desktop.tray.wording import Notice

Answered = Callable[[Reminder], object]
PutOff = Callable[[Reminder, Snooze], object]

PATIENCE_SECONDS: Final = 8.0
"""A service that has not taken a toast by then is as good as none."""


class NotShown(RuntimeError):
    """The desktop has no notification service, or it did not take the toast."""


class Notifier(Protocol):
    """Shows one reminder with 打开 and the lengths of 稍后提醒."""

    async def show(self, notice: Notice, opened: Answered, later: PutOff) -> None:
        """Show it. Raises NotShown where there is no service."""

    def close(self) -> None:
        """Leave the service; what is shown stays, its buttons answer no more."""


class Outlet:
    """Shows notices one after the other: by the desktop's service, or inside the window when that fails.

    `run(work, done, failed, within=seconds)` starts a coroutine (False where no loop runs). The service is asked anew
    for every notice, because it may start later than the desk or restart under it.
    """

    def __init__(
        self, platform: Callable[[], Notifier], run: Callable[..., bool], in_window: Callable[[Notice], object]
    ) -> None:
        self._make, self._run, self._in_window = platform, run, in_window
        self._platform: Notifier | None = None
        self._waiting: deque[tuple[Notice, Answered, PutOff]] = deque()

    def show(self, notice: Notice, opened: Answered, later: PutOff) -> None:
        """Show one, one way or the other, after those before it."""
        self._waiting.append((notice, opened, later))
        if len(self._waiting) == 1:
            self._next()

    def close(self) -> None:
        """Show nothing more."""
        self._waiting.clear()
        if self._platform is not None:
            self._platform.close()
            self._platform = None

    def _next(self) -> None:
        while self._waiting:
            work = self._try(*self._waiting[0])
            if self._run(work, self._shown, self._failed, within=PATIENCE_SECONDS):
                return
            self._in_window(self._waiting.popleft()[0])

    async def _try(self, notice: Notice, opened: Answered, later: PutOff) -> None:
        if self._platform is None:
            self._platform = self._make()
        await self._platform.show(notice, opened, later)

    def _shown(self, _: None) -> None:
        if self._waiting:
            self._waiting.popleft()
            self._next()

    def _failed(self, _error: Exception) -> None:
        if self._platform is not None:
            self._platform.close()
            self._platform = None
        if self._waiting:
            self._in_window(self._waiting.popleft()[0])
            self._next()
