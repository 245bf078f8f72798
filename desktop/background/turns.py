"""Long work of the window's thread in pieces, so that no key and no painting waits for all of it."""

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject

from desktop.background.door import Door

Step = Callable[[], object]


class Turns(QObject):
    """Takes steps one after the other, the first at once, each other in a turn of the loop of its own."""

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._steps: deque[Step] = deque()

    @property
    def busy(self) -> bool:
        """True while steps are left."""
        return bool(self._steps)

    def take(self, steps: Iterable[Step]) -> None:
        """Begin; what is left of steps taken before is left undone."""
        self._steps = deque(steps)
        self._go_on(self._steps)

    def _go_on(self, steps: deque[Step]) -> None:
        if steps is not self._steps or not steps:
            return
        steps.popleft()()
        if steps:
            self._door.later(partial(self._go_on, steps))
