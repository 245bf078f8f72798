"""Puts the tray together for the composition root: icon where there is a tray, toasts where there is a service."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions.desk import Desk
from desktop.background import Door, coroutines
from desktop.kit import asking
from desktop.tray.badge import WindowBadge
from desktop.tray.bell import Bell
from desktop.tray.gather import Tidings
from desktop.tray.icon import TrayIcon
from desktop.tray.looks import LOOKS
from desktop.tray.notifier import Outlet
from desktop.tray.reminder import Reminder
from desktop.tray.service import PlatformNotifier
from desktop.tray.toasts import Toasts
from desktop.tray.watch import Watch
from desktop.tray.wording import Notice
from sync.contract.words import freshness


@dataclass(frozen=True, slots=True)
class Tray:
    """What the composition root connects: `watch` tells and asks, `bell` belongs into the frame.

    `icon` is None on a desktop without a tray.
    """

    watch: Watch
    icon: TrayIcon | None
    toasts: Toasts
    bell: Bell
    outlet: Outlet

    def close(self) -> None:
        """Stop looking and leave the tray."""
        self.watch.stop()
        self.outlet.close()
        if self.icon is not None:
            self.icon.hide()


def make_tray(desk: Desk, door: Door, window: QWidget, beep: Callable[[], object] = QApplication.beep) -> Tray:
    """The tray of one desk; reminders go to the desktop's service, or into `window`; `beep` is the system's sound."""
    toasts, bell = Toasts(window), Bell(window)
    service = partial(PlatformNotifier, beep=beep)
    outlet = Outlet(service, coroutines.start, lambda notice: _in_window(toasts, watch, notice, beep))
    icon = TrayIcon(window) if TrayIcon.available() else None
    watch = Watch(desk, door, outlet, icon, window)
    watch.told.connect(bell.show_tidings)
    for moved in (door.status, watch.told):
        moved.connect(partial(_age, bell, door))
    watch.notices_wanted.connect(bell.open_list)
    watch.gone.connect(partial(_gone, window))
    bell.pane.opened.connect(watch.opened)
    bell.pane.put_off.connect(watch.later)
    bell.pane.known.connect(watch.known)
    if icon is not None:
        icon.order_chosen.connect(watch.order_chosen)
        icon.order_chosen.connect(watch.window_wanted)
        icon.window_wanted.connect(watch.window_wanted)
        icon.notices_wanted.connect(watch.window_wanted)
        icon.notices_wanted.connect(bell.open_list)
        icon.show()
    else:
        watch.told.connect(partial(_count, WindowBadge(window)))
    return Tray(watch, icon, toasts, bell, outlet)


def _gone(window: QWidget, reminder: Reminder) -> None:
    """Nobody sends that order here any more: a sentence instead of an empty pane."""
    words = (
        "您单位的上报或不予接办意见已被采纳，该工单改由其他单位办理，本机不再收到它的后续内容。"
        "如需了解办理情况，请与上级单位联系。"
    )
    asking.tell(window, "该工单已由其他单位承办", f"{reminder.number}　{reminder.subject}\n\n{words}")


def _count(badge: WindowBadge, tidings: Tidings) -> None:
    badge.show_count(len(tidings.standing))


def _age(bell: Bell, door: Door, *_: object) -> None:
    bell.pane.show_age(freshness(door.line, door.clock.now()))


def _in_window(toasts: Toasts, watch: Watch, notice: Notice, beep: Callable[[], object]) -> None:
    QApplication.alert(toasts.window())
    if notice.heard:
        beep()
    shown = notice.told()
    toasts.show_toast(
        shown.title,
        shown.text,
        lambda: watch.opened(notice.reminder),
        lambda length: watch.later(notice.reminder, length),
        LOOKS[notice.reminder.cause],
    )
