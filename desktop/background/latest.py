"""Only the newest question counts: what is typed faster than it is answered is not queued, and no old answer shows."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from desktop.background.door import Door

T = TypeVar("T")
Question = tuple[Callable[[], Any], Callable[[Any], object]]


class Latest(QObject):
    """At most one question is out; of those asked meanwhile only the last one follows."""

    def __init__(self, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent or door)
        self._door = door
        self._next: Question | None = None
        self._out = False
        self._number = 0

    def ask(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Run `work` on a thread; `then` gets its answer in the UI thread unless something newer was asked."""
        self._number += 1
        self._next = (work, partial(self._answered, self._number, then))
        self._go_on()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._number += 1
        self._next = None

    def _go_on(self) -> None:
        if self._next is not None and not self._out:
            (work, then), self._next = self._next, None
            self._out = True
            self._door.run(work, then, self._failed)

    def _answered(self, number: int, then: Callable[[T], object], answer: T) -> None:
        self._out = False
        self._go_on()
        if number == self._number:
            then(answer)

    def _failed(self, error: Exception) -> None:
        self._out = False
        self._go_on()
        self._door.broke.emit(error)
