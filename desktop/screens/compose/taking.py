"""Takes attachments in, one after the other, off the UI thread; what was begun for another draft lands nowhere."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.actions.attach import Unfit
from desktop.actions.failure import noted
from desktop.background import Door
from sync.contract.commands import BlobRef


@dataclass(frozen=True, slots=True)
class Home:
    """The draft to which attachments belong: the id and the number of its order, and what is being written."""

    order: str = ""
    number: str = ""
    writing: str = ""


NOWHERE: Final = Home()


@dataclass(slots=True, eq=False)
class _Turn:
    """The time in which one draft is open."""

    home: Home
    under_way: int = 0
    dropped: bool = False


class Taking(QObject):
    """`came` carries a BlobRef, `unfit` why one was not taken, `astray` a Home that was left meanwhile, and why."""

    came = Signal(object)
    unfit = Signal(str)
    astray = Signal(object, str)

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._now = _Turn(NOWHERE)

    @property
    def busy(self) -> bool:
        """True while one is being taken in."""
        return self._now.under_way > 0

    def turn(self, home: Home) -> None:
        """Another draft is open from now on."""
        self._now = _Turn(home)

    def drop(self) -> None:
        """The draft is thrown away: what becomes of its attachments is no news."""
        self._now.dropped = True

    def take(self, work: Callable[[], BlobRef | Unfit]) -> None:
        """Take one in, after those before it."""
        turn = self._now
        turn.under_way += 1
        taken, failed = partial(self._taken, turn), partial(self._failed, turn)
        self._door.run(work, taken, failed, lane=f"files:{id(self)}")

    def _taken(self, turn: _Turn, taken: BlobRef | Unfit) -> None:
        if isinstance(taken, Unfit):
            self._not_taken(turn, sentence(taken))
        elif turn is self._now:
            turn.under_way -= 1
            self.came.emit(taken)
        else:
            self._not_taken(turn, f"“{taken.name}”存好时，这份草稿已经关上了。")

    def _failed(self, turn: _Turn, error: Exception) -> None:
        self._not_taken(turn, f"附件没有存上。{noted(error).sentence}")

    def _not_taken(self, turn: _Turn, words: str) -> None:
        turn.under_way -= 1
        if turn is self._now:
            self.unfit.emit(words)
        elif not turn.dropped:
            self.astray.emit(turn.home, words)


def sentence(unfit: Unfit) -> str:
    """Which file, and why not."""
    return f"{unfit.name}：{unfit.reason}"
