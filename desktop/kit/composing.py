"""While an input method composes, its keys are its own: no shortcut fires, and Enter, Esc and Tab do nothing else."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_OWN_KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
    Qt.Key.Key_Up, Qt.Key.Key_Down,
)  # fmt: skip


def keep_in_every_field(app: QApplication) -> None:
    """From now on; a field is met when the keyboard first comes to it, and asks before whoever watched it earlier."""
    app.focusChanged.connect(_meet)


class Composing(QObject):
    """Watches one field. Most input methods keep these keys to themselves; those that pass them on are met here."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.now = False
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the composition, and keep its keys from everybody else."""
        kind = event.type()
        if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self.now = bool(event.preeditString())
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.now = False
        elif self.now and kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        elif self.now and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() in _OWN_KEYS
        return super().eventFilter(watched, event)


def _meet(_: QWidget | None, field: QWidget | None) -> None:
    if field is None or not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        return
    if field.findChild(Composing, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        Composing(field)
