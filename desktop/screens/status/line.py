"""The status line: connected or not, how fresh the data is, what waits, when it is tried again, what it cost."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.kit import labels
from desktop.screens.status import words
from sync.contract.status import SyncStatus
from sync.contract.words import clock_words, next_try_words, queue_words, size_words


class StatusLine(QFrame):
    """One honest line; a click or Enter asks for the page that explains it."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("为什么还没发出去？（F9）"))
        self._icon = labels.IconLabel("cloud-outline", "ink_faint", 16)
        self._state = labels.text("", "caption")
        self._waiting = labels.text("", "caption")
        self._retry = labels.text("", "caption")
        self._clock = labels.text("", "error")
        self._used = labels.text("", "faint")
        self._lay_out()

    def show_status(self, status: SyncStatus, now: datetime) -> None:
        """Say how the line stands at `now`."""
        state = words.short(status, now)
        self._icon.become(state.icon, state.role)
        self._state.setText(state.text)
        _say(self._waiting, queue_words(status))
        _say(self._retry, next_try_words(status, now))
        _say(self._clock, clock_words(status))
        used = size_words(status.bytes_today)
        self._used.setText(self.tr("今日流量 {used}").format(used=used) if status.bytes_today else "")
        self._make_room()
        self.setAccessibleName(self.text())

    def offer(self, button: QWidget) -> None:
        """Take in a button at the right end."""
        self._row.addWidget(button)

    def text(self) -> str:
        """All that it says."""
        parts = (self._state, self._waiting, self._retry, self._clock, self._used)
        return "　".join(part.text() for part in parts if part.text())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks why."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space do what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What it cost gives way: everything else must be read whole, beside a new version and with large letters."""
        needed = self._row.sizeHint().width()
        if self._used.isHidden():
            needed += self._used.sizeHint().width() + self._row.spacing()
        self._used.setVisible(bool(self._used.text()) and needed <= self.width())

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._state)
        for part in (self._waiting, self._retry, self._clock):
            row.addSpacing(12)
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._used)


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
