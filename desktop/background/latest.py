"""Only the newest question counts: what is typed faster than it is answered is not queued, and no old answer shows."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from desktop.background.door import Door

T = TypeVar("T")
Question = tuple[Callable[[], Any], Callable[[Any], object], Callable[[Exception], object]]


def _quiet() -> None:
    """Nobody else wants to know."""


class Latest(QObject):
    """At most one question is out; of those asked meanwhile only the last one follows."""

    def __init__(self, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent or door)
        self._door = door
        self._next: Question | None = None
        self._out = False
        self._number = 0

    def ask(self, work: Callable[[], T], then: Callable[[T], object], failed: Callable[[], object] = _quiet) -> None:
        """Run `work` on a thread; `then` gets its answer in the UI thread unless something newer was asked.

        Where there is none `failed` is called instead, and the failure is told.
        """
        self._number += 1
        self._next = (work, partial(self._answered, self._number, then), partial(self._failed, self._number, failed))
        self._go_on()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._number += 1
        self._next = None

    def _go_on(self) -> None:
        if self._next is not None and not self._out:
            (work, then, failed), self._next = self._next, None
            self._out = True
            self._door.run(work, then, failed)

    def _answered(self, number: int, then: Callable[[T], object], answer: T) -> None:
        self._out = False
        self._go_on()
        if number == self._number:
            then(answer)

    def _failed(self, number: int, failed: Callable[[], object], error: Exception) -> None:
        self._out = False
        self._go_on()
        if number == self._number:
            failed()
        self._door.broke.emit(error)
