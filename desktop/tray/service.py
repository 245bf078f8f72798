"""The desktop's own notification service: one toast with its buttons, and with a sound where that is wished."""

import logging
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from desktop.actions.being_told import Snooze
from desktop.kit.language import told
from desktop.tray.notifier import Answered, NotShown, PutOff
from desktop.tray.wording import Notice

if TYPE_CHECKING:
    from desktop_notifier import Sound

_MESSAGE: Final = "message-new-instant"
"""Its name in the sound naming specification of freedesktop."""

_PLAIN: Final = str.maketrans({"<": "＜", ">": "＞", "&": "＆"})
"""Many services read the body as markup, some do not: wide signs look the same to both."""


class PlatformNotifier:
    """The notification service of the desktop: freedesktop on Linux, the Action Centre on Windows.

    `beep` makes the sound where the service makes none.
    """

    def __init__(self, app_name: str = "督办通", beep: Callable[[], object] = QApplication.beep) -> None:
        from desktop_notifier import DesktopNotifier

        logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)  # a desktop without a service is no failure
        self._service = DesktopNotifier(app_name=app_name, app_icon=None)
        self._beep = beep

    async def show(self, notice: Notice, opened: Answered, later: PutOff) -> None:
        """Hand it to the service; the buttons answer in the UI thread. Raises NotShown."""
        from desktop_notifier import Button, Urgency

        sound = await self._sound() if notice.heard else None
        reminder, taken = notice.reminder, list[bool]()
        await self._service.send(
            title=notice.told().title,
            message=notice.told().text.translate(_PLAIN),
            urgency=Urgency.Critical if reminder.urgent else Urgency.Normal,
            buttons=(
                Button(title=told("打开"), on_pressed=lambda: opened(reminder)),
                *(Button(title=told(each.words), on_pressed=partial(later, reminder, each)) for each in Snooze),
            ),
            on_clicked=lambda: opened(reminder),
            on_dispatched=lambda: taken.append(True),
            sound=sound,
        )
        if not taken:  # the library swallows every failure; only what was dispatched was shown
            raise NotShown
        if notice.heard and sound is None:
            self._beep()

    async def _sound(self) -> "Sound | None":
        """The one of the desktop's own that it plays for a message; None where its service plays nothing."""
        from desktop_notifier import DEFAULT_SOUND, Capability, Sound

        if Capability.SOUND_NAME not in await self._service.get_capabilities():
            return None
        return Sound(name=_MESSAGE) if sys.platform == "linux" else DEFAULT_SOUND

    def close(self) -> None:
        """Leave the message bus, which the library keeps open even where it found no service on it."""
        bus = getattr(getattr(self._service, "_backend", None), "bus", None)
        if bus is not None and bus.connected:
            bus.disconnect()
