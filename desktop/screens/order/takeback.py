"""After submitting: that it waits, then that it arrived; for ten seconds a way back when it is about the reporter."""

from datetime import datetime
from functools import partial
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.background import Door, Ticker
from desktop.kit import buttons, labels, theme
from sync.cache.changed import Changed
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.regulation.terms import label

_LINGER_SECONDS = 8


class TakeBack(QFrame):
    """One line about the last command, gone after a few seconds. `taken_back` carries the outbox item."""

    taken_back = Signal(object)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._beats, self._what = 0, ""
        self._item: OutboxItem | None = None
        self._until: datetime | None = None
        self._ticker: Ticker | None = None
        self._words = labels.text("", "body", wrap=True)
        self.button = buttons.button("撤回", self._take, kind="quiet", icon="undo-variant", key="Ctrl+Alt+Z")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(8)
        self._icon = labels.IconLabel("cloud-upload-outline", "info", 18)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        theme.theme().changed.connect(self._restyle)
        door.changed.connect(self._changed)
        self._restyle()
        self.hide()

    def say(self, item: OutboxItem, what: str = "") -> None:
        """A command was just put into the outbox; `what` it did opens the line, by default its verb."""
        self._item, self._what = item, what or f"{label(item.verb)}："
        now = self._door.clock.now()
        self._until = item.hold_until if item.hold_until and item.hold_until > now else None
        self._stop()
        self._beats = 0
        self._ticker = self._door.every(1.0, self._beat)
        self._tell()
        self.show()

    def put_away(self) -> None:
        """Say nothing any more."""
        self._item = None
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
        if self._item is None:
            return
        self.button.setVisible(self._until is not None)
        arrived = self._item.state is OutboxState.DELIVERED
        self._icon.become("check-circle-outline" if arrived else "cloud-upload-outline", "info")
        self._words.setText(f"{self._what}{self._fate(self._item)}")

    def _fate(self, item: OutboxItem) -> str:
        if item.state is OutboxState.DELIVERED:
            return f"已送达 · 回执 {item.receipt.number}" if item.receipt else "已送达"
        if item.state is not OutboxState.WAITING:
            return f"没有办成：{item.reason_title}。请到发件箱处理。"
        if item.sent:
            return "已经发出，待回执。"
        if self._until is None:
            return "已放入发件箱，待发送。"
        left = ceil((self._until - self._door.clock.now()).total_seconds())
        return f"已放入发件箱，{left} 秒内可撤回。"

    def _changed(self, changed: Changed) -> None:
        """The receipt may have come, or the refusal."""
        if changed.outbox and self._item is not None:
            self._door.run(partial(self._desk.cache.outbox.get, self._item.id), self._heard, lane="take back")

    def _heard(self, found: OutboxItem | None) -> None:
        known = self._item
        if found is None or known is None or found.id != known.id or _standing(found) == _standing(known):
            return
        if found.state is OutboxState.WITHDRAWN:
            self.put_away()
            return
        self._item, self._until = found, None
        if found.state is not known.state:
            self._beats = 0
        self._tell()

    def _take(self) -> None:
        if (item := self._item) is not None:
            self.put_away()
            self.taken_back.emit(item)

    def _stop(self) -> None:
        if self._ticker is not None:
            self._ticker.stop()
            self._ticker = None

    def _restyle(self) -> None:
        tone = theme.tokens().tone("info")
        self.setStyleSheet(f"TakeBack {{ background: {tone.ground}; }} QLabel {{ color: {tone.ink}; }}")


def _standing(item: OutboxItem) -> tuple[OutboxState, bool]:
    return item.state, item.sent
