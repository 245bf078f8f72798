"""What can be done with a command of the outbox, from its list and from the page that explains it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.failure import failure_of
from desktop.actions.outbox import Taken, back_to_draft, hurry, withdraw
from desktop.background import Door
from desktop.kit import asking

LANE = "outbox"


class Doing(QObject):
    """`send_wanted` asks for a cycle, `redrafted` tells that it is a draft again, `failed` says why it cannot be."""

    send_wanted = Signal()
    redrafted = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, door: Door, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._door, self._over = desk, door, over

    def hurry(self, command: str) -> None:
        """立即发送."""
        self._do(hurry, command, self.send_wanted.emit)

    def redraft(self, command: str) -> None:
        """退回草稿."""
        self._do(back_to_draft, command, self.redrafted.emit)

    def withdraw(self, command: str) -> None:
        """撤回, once it was asked."""
        asking.ask(
            self._over, "撤回这一项？", "撤回后不会发送。想改了再交，请选“退回草稿”。",
            yes="撤回", then=partial(self._do, withdraw, command), danger=True,
        )  # fmt: skip

    def _do(self, step: Callable[[Desk, str], Taken], command: str, then: Callable[[], object] = lambda: None) -> None:
        if command:
            self._door.run(partial(step, self._desk, command), partial(self._done, then), lane=LANE)

    def _done(self, then: Callable[[], object], taken: Taken) -> None:
        if taken.problem is not None:
            self.failed.emit(failure_of(taken.problem).sentence)
            return
        self._door.changed.emit(taken.changed)
        then()
