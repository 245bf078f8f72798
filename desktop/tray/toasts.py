"""A toast in the corner of the window, for desktops without a notification service."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import buttons, labels

_WIDTH, _MARGIN = 380, 20


class Toasts(QWidget):
    """Stacks toasts at the lower right of `window`; each stays until it is answered."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toasts")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        window.installEventFilter(self)
        self.hide()

    def show_toast(self, title: str, text: str, opened: Callable[[], object], later: Callable[[], object]) -> "Toast":
        """Add one; it goes away when it is opened, put off or closed."""
        toast = Toast(title, text, self)
        toast.offer("打开", "primary", opened)
        toast.offer("稍后提醒", "plain", later)
        toast.left.connect(lambda: self._forget(toast))
        self._column.addWidget(toast)
        self.show()
        toast.show()  # a layout counts only what is shown
        self._place()
        return toast

    def _forget(self, toast: "Toast") -> None:
        self._column.removeWidget(toast)
        toast.deleteLater()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setVisible(self._column.count() > 0)
        self._column.invalidate()
        height = max(self._column.totalHeightForWidth(_WIDTH), self._column.totalMinimumSize().height())
        self.setGeometry(window.width() - _WIDTH - _MARGIN, window.height() - height - 3 * _MARGIN, _WIDTH, height)
        self.raise_()


class Toast(QFrame):
    """A title, a sentence and what can be done. `left` fires when it goes away."""

    left = Signal()

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{title} {text}")
        self._answers = QHBoxLayout()
        self._answers.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(labels.IconLabel("bell-outline", "accent", 20))
        head.addWidget(labels.text(title, "strong", wrap=True), 1)
        head.addWidget(buttons.tool("close", "关闭", self.leave))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 12)
        column.addLayout(head)
        column.addWidget(labels.text(text, "soft", wrap=True))
        column.addLayout(self._answers)

    def offer(self, words: str, kind: str, act: Callable[[], object]) -> None:
        """Add an answer; the toast leaves first."""

        def answered() -> None:
            self.leave()
            act()

        self._answers.addWidget(buttons.button(words, answered, kind=kind))

    def leave(self) -> None:
        """Go away."""
        self.hide()
        self.left.emit()
