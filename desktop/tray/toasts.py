"""Toasts as a strip of the window, for desktops without a notification service."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.actions.being_told import Snooze
from desktop.kit.overlay import Overlay
from desktop.tray.toast import Toast

_LINGER_MS: Final = 12_000
"""Long enough to be read; the list of notices holds what has gone."""


class Toasts(QWidget):
    """One toast at a time, in a strip of its own: it takes its room from the work and lies over nothing.

    It goes when it is answered, when a newer one comes, or by itself once it could be seen for long enough.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: list[Toast] = []
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER_MS)
        self._linger.timeout.connect(self._leave_if_seen)
        self.hide()

    def show_toast(
        self,
        title: str,
        text: str,
        opened: Callable[[], object],
        later: Callable[[Snooze], object],
        look: tuple[str, str] = ("bell-outline", "info"),
    ) -> "Toast":
        """Add one; it goes away when it is opened, put off or closed. `look` is its icon and the icon's role."""
        self._leave()
        toast = Toast(title, text, look, self)
        toast.offer_later(later, self._linger.stop)
        toast.offer(self.tr("打开"), "primary", opened)
        toast.left.connect(lambda: self._forget(toast))
        self.shown.append(toast)
        self._column.addWidget(toast)
        self.show()
        if not self.underMouse():
            self._linger.start()
        return toast

    def enterEvent(self, event: QEnterEvent) -> None:
        """While the mouse is over it, it stays."""
        self._linger.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The time to read it starts anew."""
        self._linger.start()
        super().leaveEvent(event)

    def _forget(self, toast: "Toast") -> None:
        self.shown.remove(toast)
        self._column.removeWidget(toast)
        toast.deleteLater()
        self.setVisible(bool(self.shown))

    def _leave(self) -> None:
        for toast in tuple(self.shown):
            toast.leave()

    def _leave_if_seen(self) -> None:
        """Behind a card, a question or another page nobody has read it yet."""
        if self._covered():
            self._linger.start()
        else:
            self._leave()

    def _covered(self) -> bool:
        window, asked = self.window(), QApplication.activeModalWidget()
        if not self.isVisible() or window.isMinimized() or (asked is not None and window.isAncestorOf(asked)):
            return True
        return any(card.isVisible() for card in window.findChildren(Overlay))
