"""Puts the tray together for the composition root: icon where there is a tray, toasts where there is a service."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.background import Door, coroutines
from desktop.tray.icon import TrayIcon
from desktop.tray.notifier import Outlet, PlatformNotifier
from desktop.tray.reminders import Reminder
from desktop.tray.toasts import Toasts
from desktop.tray.watch import Watch


@dataclass(frozen=True, slots=True)
class Tray:
    """What the composition root connects: `watch` tells and asks, `icon` is None on a desktop without a tray."""

    watch: Watch
    icon: TrayIcon | None
    toasts: Toasts

    def close(self) -> None:
        """Stop looking and leave the tray."""
        self.watch.stop()
        if self.icon is not None:
            self.icon.hide()


def make_tray(desk: Desk, door: Door, window: QWidget) -> Tray:
    """The tray of one desk; reminders go to the desktop's service, or into `window`."""
    toasts = Toasts(window)
    outlet = Outlet(PlatformNotifier, coroutines.start, lambda reminder: _in_window(toasts, watch, reminder))
    icon = TrayIcon(window) if TrayIcon.available() else None
    watch = Watch(desk, door, outlet, icon, window)
    if icon is not None:
        icon.show()
    return Tray(watch, icon, toasts)


def _in_window(toasts: Toasts, watch: Watch, reminder: Reminder) -> None:
    toasts.show_toast(
        reminder.title, reminder.text, lambda: watch.opened(reminder), lambda: watch.later(reminder)
    )
