"""A toast in the corner of the window, for desktops without a notification service."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.being_told import Snooze
from desktop.kit.banner import Banner
from desktop.tray.toast import Toast

_WIDTH: Final = 380
_MARGIN: Final = 12
_LINGER_MS: Final = 12_000
"""Long enough to be read; the list of notices holds what has gone."""


class Toasts(QWidget):
    """One toast at a time at the upper right of `window`: over the head of an order it covers no button.

    It goes when it is answered, when a newer one comes, or by itself.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toasts")
        self.setProperty("overlay", True)  # lies over the work on purpose
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: list[Toast] = []
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER_MS)
        self._linger.timeout.connect(self._leave)
        window.installEventFilter(self)
        self.hide()

    def show_toast(
        self,
        title: str,
        text: str,
        opened: Callable[[], object],
        later: Callable[[Snooze], object],
        look: tuple[str, str] = ("bell-outline", "accent"),
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
        toast.show()  # a layout counts only what is shown
        self._place()
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes its size, or a banner comes above."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _forget(self, toast: "Toast") -> None:
        self.shown.remove(toast)
        self._column.removeWidget(toast)
        toast.deleteLater()
        self._place()

    def _leave(self) -> None:
        for toast in tuple(self.shown):
            toast.leave()

    def _place(self) -> None:
        window = self._window
        self.setVisible(bool(self.shown))
        self._column.invalidate()
        height = max(self._column.totalHeightForWidth(_WIDTH), self._column.totalMinimumSize().height())
        self.setGeometry(window.width() - _WIDTH - _MARGIN, self._top(), _WIDTH, height)
        self.raise_()

    def _top(self) -> int:
        """Below a banner at the head of the window, which may have to be put away before anything else."""
        seen = (
            each for each in self._window.findChildren(Banner) if each.isVisible() and each.window() is self._window
        )
        heads = [QRect(each.mapTo(self._window, QPoint(0, 0)), each.size()) for each in seen]
        return max((head.bottom() for head in heads if head.top() <= _MARGIN), default=0) + _MARGIN
