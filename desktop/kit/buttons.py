"""Buttons of four kinds, each with its key in the tooltip, so that every action can be reached from the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.kit import icons
from desktop.kit.language import told


class PushButton(QPushButton):
    """Enter presses it as Space does; the second half of a double click does not.

    After the first half another question may already stand under the mouse, and nobody has read that one.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Say something else, in Chinese."""
        self._words = words
        self.retell()

    def retell(self) -> None:
        """Show it again, in the present language."""
        super().setText(told(self._words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Taken, and nothing done."""
        event.accept()


def button(
    words: str,
    act: Callable[[], object] | None = None,
    *,
    kind: str = "plain",
    icon: str = "",
    key: str = "",
    tooltip: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """A push button; `kind` is primary, plain, quiet, danger or choice. `key`, as `Ctrl+Return`, is its shortcut."""
    made = PushButton(words, parent)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    _dress(made, icon, {"primary": "on_accent", "quiet": "accent", "danger": "overdue"}.get(kind, "ink_soft"))
    _bind(made, key, tooltip or words)
    if act is not None:
        made.clicked.connect(lambda *_: act())
    return made


def tool(
    icon: str,
    tooltip: str,
    act: Callable[[], object] | None = None,
    *,
    key: str = "",
    role: str = "ink_soft",
    parent: QWidget | None = None,
) -> QToolButton:
    """A square button with an icon only; the tooltip is also its name for a screen reader."""
    made = QToolButton(parent)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFixedSize(32, 32)
    made.setAccessibleName(tooltip)
    _dress(made, icon, role)
    _bind(made, key, tooltip)
    if act is not None:
        made.clicked.connect(lambda *_: act())
    return made


def _dress(made: QPushButton | QToolButton, icon: str, role: str) -> None:
    made.setIconSize(QSize(18, 18))
    if icon:
        made.setIcon(icons.icon(icon, role))


def _bind(made: QPushButton | QToolButton, key: str, tooltip: str) -> None:
    if key:
        made.setShortcut(QKeySequence(key))
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        tooltip = f"{tooltip}（{shown}）"
    made.setToolTip(tooltip)
