"""A toast in the corner of the window, for desktops without a notification service."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import buttons, labels

_WIDTH: Final = 380
_LEFT: Final = 212
"""Beside the rail of places, over the foot of the list: there they cover no button of the order and no editor."""
_FOOT: Final = 56
"""The status line stays readable under the toasts."""
_SHARE: Final = 0.7
"""Of the window's height, at most."""
_MOST: Final = 3
"""More at once would cover the work; the list of notices holds them all."""


class Toasts(QWidget):
    """Stacks toasts at the lower left of `window`'s work; each stays until it is answered or newer ones push it out."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toasts")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.shown: list[Toast] = []
        window.installEventFilter(self)
        self.hide()

    def show_toast(
        self,
        title: str,
        text: str,
        opened: Callable[[], object],
        later: Callable[[], object],
        look: tuple[str, str] = ("bell-outline", "accent"),
    ) -> "Toast":
        """Add one; it goes away when it is opened, put off or closed. `look` is its icon and the icon's role."""
        while len(self.shown) >= _MOST:
            self.shown[0].leave()
        toast = Toast(title, text, look, self)
        toast.offer(self.tr("稍后提醒"), "plain", later)
        toast.offer(self.tr("打开"), "primary", opened)
        toast.left.connect(lambda: self._forget(toast))
        self.shown.append(toast)
        self._column.addWidget(toast)
        self.show()
        toast.show()  # a layout counts only what is shown
        self._place()
        self._make_room()
        return toast

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
            self._make_room()
        return super().eventFilter(watched, event)

    def _forget(self, toast: "Toast") -> None:
        self.shown.remove(toast)
        self._column.removeWidget(toast)
        toast.deleteLater()
        self._place()

    def _make_room(self) -> None:
        """In a small window or with large type, fewer stand at once."""
        while len(self.shown) > 1 and self.height() > self._window.height() * _SHARE:
            self.shown[0].leave()

    def _place(self) -> None:
        window = self._window
        self.setVisible(bool(self.shown))
        self._column.invalidate()
        height = max(self._column.totalHeightForWidth(_WIDTH), self._column.totalMinimumSize().height())
        self.setGeometry(_LEFT, window.height() - height - _FOOT, _WIDTH, height)
        self.raise_()


class Toast(QFrame):
    """A title, a sentence and what can be done. `left` fires when it goes away."""

    left = Signal()

    def __init__(self, title: str, text: str, look: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{title} {text}")
        self._answers = QHBoxLayout()
        self._answers.setSpacing(8)
        self._answers.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(labels.text(title, "strong", wrap=True))
        for line in text.splitlines():
            words.addWidget(labels.text(line, "soft", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(labels.IconLabel(*look, 22), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(buttons.tool("close", self.tr("关闭"), self.leave), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._answers)

    def offer(self, words: str, kind: str, act: Callable[[], object]) -> None:
        """Add an answer; the toast leaves first."""

        def answered() -> None:
            self.leave()
            act()

        self._answers.addWidget(buttons.button(words, answered, kind=kind))

    def leave(self) -> None:
        """Go away, once."""
        if not self.isHidden():
            self.hide()
            self.left.emit()
