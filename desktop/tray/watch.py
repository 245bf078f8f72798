"""Joins the three: what is due (gather), how it is said (outlet), and the icon with its menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import moments
from desktop.tray import gather, reminders
from desktop.tray.gather import Tidings
from desktop.tray.icon import TrayIcon
from desktop.tray.notifier import Outlet
from desktop.tray.reminders import Reminder
from sync.cache.changed import Changed
from sync.cache.places import Row

_EVERY_SECONDS = 60.0


class Watch(QObject):
    """Looks after every change and every minute. `told` carries the Tidings for the window's own list."""

    told = Signal(object)
    order_chosen = Signal(str)
    window_wanted = Signal()

    def __init__(
        self, desk: Desk, door: Door, outlet: Outlet, icon: TrayIcon | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._door, self._outlet, self._icon = desk, door, outlet, icon
        self._line = ""
        door.changed.connect(self._changed)
        self._ticker = door.every(_EVERY_SECONDS, self._look)
        self._look()

    def show_line(self, words: str) -> None:
        """How the connection stands, for the icon."""
        self._line = words

    def stop(self) -> None:
        """No more looking."""
        self._ticker.stop()

    def opened(self, reminder: Reminder) -> None:
        """打开: the order, or the window for a summary."""
        self.window_wanted.emit()
        if reminder.order_id:
            self.order_chosen.emit(reminder.order_id)

    def later(self, reminder: Reminder) -> None:
        """稍后提醒."""
        self._door.run(lambda: gather.put_off(self._desk, reminder), lane="tray")

    def _changed(self, changed: Changed) -> None:
        self._look(changed.orders)

    def _look(self, orders: frozenset[str] = frozenset()) -> None:
        work: Callable[[], Tidings] = lambda: gather.gather(self._desk, orders)  # noqa: E731
        self._door.run(work, self._say, lane="tray")

    def _say(self, tidings: Tidings) -> None:
        for reminder in reminders.to_show(tidings.unsaid, tidings.at):
            self._outlet.show(reminder, self.opened, self.later)
        if self._icon is not None:
            self._icon.show_count(tidings.waiting, tidings.late, self._line)
            self._icon.show_deadlines([(row.order_id, self._words(row, tidings)) for row in tidings.coming], self._line)
        self.told.emit(tidings)

    def _words(self, row: Row, tidings: Tidings) -> str:
        due = moments.due_words(row.due, tidings.at) if row.due else ""
        return f"{due}  {row.subject[:18]}"
