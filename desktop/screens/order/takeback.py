"""After submitting: that it waits, and for ten seconds a way to take it back when it is about the reporter."""

from datetime import datetime
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.background import Door, Ticker
from desktop.kit import buttons, labels, theme
from sync.cache.outbox_item import OutboxItem
from sync.regulation.terms import label

_LINGER_SECONDS = 4


class TakeBack(QFrame):
    """One line above the action bar. `taken_back` carries the outbox item."""

    taken_back = Signal(object)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._item: OutboxItem | None = None
        self._until: datetime | None = None
        self._ticker: Ticker | None = None
        self._words = labels.text("", "body", wrap=True)
        self.button = buttons.button("撤回", self._take, kind="quiet", icon="undo-variant", key="Ctrl+Alt+Z")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(labels.IconLabel("cloud-upload-outline", "info", 18))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        theme.theme().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, item: OutboxItem) -> None:
        """A command was just put into the outbox."""
        self._item = item
        now = self._door.clock.now()
        self._until = item.hold_until if item.hold_until and item.hold_until > now else None
        self._stop()
        self._beats = 0
        self._ticker = self._door.every(1.0, self._beat)
        self._tell()
        self.show()

    def put_away(self) -> None:
        """Say nothing any more."""
        self._stop()
        self.hide()

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def _beat(self) -> None:
        if self._until is not None and self._door.clock.now() < self._until:
            self._tell()
            return
        self._until = None
        self._beats += 1
        self._tell()
        if self._beats > _LINGER_SECONDS:
            self.put_away()

    def _tell(self) -> None:
        verb = label(self._item.verb) if self._item else ""
        self.button.setVisible(self._until is not None)
        if self._until is None:
            self._words.setText(f"{verb}：已放入发件箱，待发送。")
            return
        left = ceil((self._until - self._door.clock.now()).total_seconds())
        self._words.setText(f"{verb}：已放入发件箱，{left} 秒内可撤回。")

    def _take(self) -> None:
        if self._item is not None:
            self.put_away()
            self.taken_back.emit(self._item)

    def _stop(self) -> None:
        if self._ticker is not None:
            self._ticker.stop()
            self._ticker = None

    def _restyle(self) -> None:
        tone = theme.tokens().tone("info")
        self.setStyleSheet(f"TakeBack {{ background: {tone.ground}; }} QLabel {{ color: {tone.ink}; }}")
