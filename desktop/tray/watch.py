"""Joins the three: what is due (gather), how it is said (outlet), and the icon with its menu."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.actions.being_told import Cause, Snooze
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.tray import answers, gather
from desktop.tray.decisions import LEFT
from desktop.tray.gather import Tidings
from desktop.tray.icon import TrayIcon
from desktop.tray.notifier import Outlet
from desktop.tray.reminder import Reminder
from desktop.tray.waking import Waking
from sync.cache.changed import Changed
from sync.contract.words import brief

_EVERY_SECONDS: Final = 60.0
_BREATH_SECONDS: Final = 1.0
"""Between two looks: a first sync tells of hundreds of changes."""


class Watch(QObject):
    """Looks after every change, and every minute, because time alone makes orders fall due.

    One look at a time, at most one waiting. It speaks at the start, every minute and after each exchange with the
    district, not in the middle of one, so that a long absence ends in one summary, and so does a sleep (`waking`).
    `told` carries Tidings.
    """

    told = Signal(object)
    order_chosen = Signal(str)
    window_wanted = Signal()
    notices_wanted = Signal()
    gone = Signal(object)

    def __init__(
        self, desk: Desk, door: Door, outlet: Outlet, icon: TrayIcon | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._door, self._outlet, self._icon = desk, door, outlet, icon
        self._orders: frozenset[str] = frozenset()
        self._speak = self._due = self._busy = self._stopped = False
        self.waking = Waking(door, self)
        self.waking.over.connect(self._awake)
        door.resumed.connect(self._ask)
        door.changed.connect(self._changed)
        door.status.connect(self._line)
        door.report.connect(self.look)
        self._ticker = door.every(_EVERY_SECONDS, self._tick)
        self.look()

    def stop(self) -> None:
        """No more looking."""
        self._stopped = True
        self._ticker.stop()

    def opened(self, reminder: Reminder) -> None:
        """打开: the order, or the list for a summary."""
        self.window_wanted.emit()
        if reminder.cause is Cause.DIGEST:
            self.notices_wanted.emit()
        elif reminder.verdict == LEFT:
            self.gone.emit(reminder)
        else:
            self.order_chosen.emit(reminder.order_id)

    def later(self, reminder: Reminder, length: Snooze = Snooze.QUARTER) -> None:
        """稍后提醒."""
        self._note(partial(answers.put_off, self._desk, reminder, length))

    def known(self, reminder: Reminder) -> None:
        """知道了."""
        self._note(partial(answers.acknowledge, self._desk, reminder))

    def look(self, *_: object) -> None:
        """Look soon, and say what is new; right after a sleep only look."""
        self._speak = self._speak or not self.waking.waits
        self._ask()

    def _tick(self) -> None:
        """A timer that fell into a sleep is over at once when the machine is back."""
        self._door.beat()
        self.look()

    def _awake(self) -> None:
        if not self._stopped:
            self._door.run(partial(gather.hold, self._desk), self.look, lane="tray")

    def _note(self, work: Callable[[], object]) -> None:
        """Keep an answer, and show the list as it is afterwards."""
        if not self._stopped:
            self._door.run(work, lambda _: self._ask(), lane="tray")

    def _line(self, *_: object) -> None:
        """How the connection stands, for the icon; the data grows older by the minute."""
        if self._icon is not None:
            self._icon.show_line(brief(self._door.line, self._door.clock.now()))

    def _changed(self, changed: Changed) -> None:
        self._orders |= changed.orders
        self._ask()

    def _ask(self) -> None:
        self._due = True
        if not self._busy and not self._stopped:
            self._go()

    def _go(self) -> None:
        orders, speak = self._orders, self._speak
        self._orders, self._speak, self._due, self._busy = frozenset(), False, False, True
        work = partial(gather.gather, self._desk, orders, speak=speak)
        self._door.run(work, self._say, partial(self._failed, orders), lane="tray")

    def _say(self, tidings: Tidings) -> None:
        if self._stopped:
            self._say_next_time(tidings)
            return
        self._door.after(_BREATH_SECONDS, self._rested)
        for notice in tidings.unsaid:
            self._outlet.show(notice, self.opened, self.later)
        self._line()
        if self._icon is not None:
            self._icon.show_count(tidings.waiting, tidings.late)
            self._icon.show_deadlines(tidings.coming)
        self.told.emit(tidings)

    def _say_next_time(self, tidings: Tidings) -> None:
        """Looked at while the desk was closing: remembered as told, but nobody would see it."""
        for notice in tidings.unsaid:
            self._door.run(partial(answers.put_off, self._desk, notice.reminder), lane="tray")

    def _failed(self, orders: frozenset[str], error: Exception) -> None:
        """A full disk, say: told once by the banner, tried again with the next minute."""
        self._orders |= orders
        self._door.after(_BREATH_SECONDS, self._rested)
        self._door.broke.emit(error)

    def _rested(self) -> None:
        self._busy = False
        if self._due and not self._stopped:
            self._go()
