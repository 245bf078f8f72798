"""The system asks the process to end: heard in the window's own loop, where everything can still be saved."""

import os
import signal
import sys
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_ASKED: Final = ("SIGTERM", "SIGINT", "SIGHUP")
"""End of a session, Ctrl+C, and a terminal that was closed."""


class Interrupts(QObject):
    """`asked` to end, by a signal. Windows has none of them: there Qt tells of the session's end."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before = dict[int, object]()
        if sys.platform != "win32":
            self._listen()

    def stop(self) -> None:
        """As before; whoever is asked from now on ends at once."""
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # what signal.signal itself gave
        if self._before:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(self._woken_before)
            for end in self._pipe:
                os.close(end)
        self._before.clear()

    def _listen(self) -> None:
        """Python's handlers wait for its next instruction, which in an idle loop never comes; a pipe wakes the loop."""
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._woken_before = signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        for name in _ASKED:
            number = getattr(signal, name)
            self._before[number] = signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def _heard(self, *_: object) -> None:
        """The pipe carries the number of every signal, others' too."""
        with suppress(BlockingIOError):
            if self._before.keys() & set(os.read(self._pipe[0], 64)):
                self.asked.emit()
