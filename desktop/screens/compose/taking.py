"""Takes attachments in, one after the other, off the UI thread; what was begun for another draft lands nowhere."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.actions.attach import Unfit
from desktop.actions.failure import noted
from desktop.background import Door
from sync.contract.commands import BlobRef


class Taking(QObject):
    """`came` carries a BlobRef, `unfit` why one was not taken."""

    came = Signal(object)
    unfit = Signal(str)

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._turn = self._under_way = 0

    @property
    def busy(self) -> bool:
        """True while one is being taken in."""
        return self._under_way > 0

    def turn(self) -> None:
        """Another draft is open from now on."""
        self._turn += 1
        self._under_way = 0

    def take(self, work: Callable[[], BlobRef | Unfit]) -> None:
        """Take one in, after those before it."""
        self._under_way += 1
        taken, failed = partial(self._taken, self._turn), partial(self._failed, self._turn)
        self._door.run(work, taken, failed, lane=f"files:{id(self)}")

    def _taken(self, turn: int, taken: BlobRef | Unfit) -> None:
        if turn != self._turn:
            return
        self._under_way -= 1
        if isinstance(taken, Unfit):
            self.unfit.emit(sentence(taken))
        else:
            self.came.emit(taken)

    def _failed(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._under_way -= 1
        self.unfit.emit(f"附件没有存上。{noted(error).sentence}")


def sentence(unfit: Unfit) -> str:
    """Which file, and why not."""
    return f"{unfit.name}：{unfit.reason}"
