"""After a sleep nothing is said until the line has brought what happened meanwhile: then all of it at once."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.background import Door
from sync.contract.status import UP

LONGEST_SECONDS: Final = 20.0
"""Where the line does not come back so soon, what is known here is said without it."""


class Waking(QObject):
    """`waits` from the moment at which the machine is back until `over`."""

    over = Signal()

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._sleeps = 0
        self.waits = False
        door.resumed.connect(self._begin)
        door.report.connect(self._exchanged)

    def _begin(self) -> None:
        self._sleeps += 1
        self.waits = True
        self._door.after(LONGEST_SECONDS, partial(self._end, self._sleeps))

    def _exchanged(self, _report: object) -> None:
        """A try that failed is no news yet."""
        if self._door.line.state in UP:
            self._end(self._sleeps)

    def _end(self, sleep: int) -> None:
        if self.waits and sleep == self._sleeps:
            self.waits = False
            self.over.emit()
