"""The list of all that stands now: authoritative, whatever the desktop did with its toasts."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedLayout, QVBoxLayout, QWidget

from desktop.kit import icons, labels
from desktop.kit.empty import EmptyState
from desktop.tray.reminders import Cause, Reminder

_ICONS: Final[dict[Cause, tuple[str, str]]] = {
    Cause.OVERDUE: ("alert-circle-outline", "overdue"),
    Cause.TODAY: ("clock-alert-outline", "today"),
    Cause.NEAR: ("timer-sand", "near"),
    Cause.RATING: ("alert-outline", "overdue"),
    Cause.APPROVAL: ("clipboard-check-outline", "info"),
    Cause.DECISION: ("check-circle-outline", "good"),
    Cause.NEW: ("email-outline", "accent"),
}
_RANK: Final = list(_ICONS)


class NoticesPane(QWidget):
    """提醒: most urgent first; Enter or a click opens the order."""

    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("提醒"))
        self._list.setIconSize(QSize(20, 20))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemActivated.connect(self._open)
        self._list.itemClicked.connect(self._open)
        self._stack = QStackedLayout()
        self._stack.addWidget(EmptyState("bell-check-outline", self.tr("没有需要提醒的事项"), ""))
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(labels.text(self.tr("提醒"), "title"))
        column.addLayout(self._stack, 1)

    def show_reminders(self, reminders: Sequence[Reminder]) -> None:
        """Show what stands now."""
        self._list.clear()
        for reminder in sorted(reminders, key=lambda r: _RANK.index(r.cause)):
            icon, role = _ICONS[reminder.cause]
            item = QListWidgetItem(icons.icon(icon, role), f"{reminder.title}\n{reminder.text}")
            item.setToolTip(reminder.text)
            item.setData(Qt.ItemDataRole.UserRole, reminder.order_id)
            self._list.addItem(item)
        self._stack.setCurrentIndex(1 if reminders else 0)

    def _open(self, item: QListWidgetItem) -> None:
        self.order_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
