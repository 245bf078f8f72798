"""Asks, in a row under the masked reporter, what the name and number are needed for; nothing else waits for it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.actions.reveal import PURPOSES
from desktop.kit import buttons, labels
from desktop.kit.flow import FlowLayout
from sync.cache.access_log import Purpose

_LONGEST = 60


class PurposeRow(QFrame):
    """`chosen` carries the purpose and, for another one, the person's own words; `left` that nobody wants to see it.

    `grown` tells that it takes more room.
    """

    chosen = Signal(object, str)
    left = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self.by_purpose = {
            purpose: buttons.button(words, partial(self._choose, purpose)) for purpose, words in PURPOSES.items()
        }
        self.reason = QLineEdit()
        self.reason.setAccessibleName("其他用途")
        self.reason.setPlaceholderText("写明用途，会记入查看记录")
        self.reason.setMaxLength(_LONGEST)
        self.reason.returnPressed.connect(self._with_reason)
        self.show_button = buttons.button("显示", self._with_reason, kind="primary")
        self._own = QWidget()
        self._lay_out()
        self.hide()

    def ask(self) -> None:
        """Ask anew."""
        self.reason.clear()
        self._own.hide()
        self.show()
        self.by_purpose[Purpose.CALL].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: not after all."""
        self.left.emit() if event.key() == Qt.Key.Key_Escape else super().keyPressEvent(event)

    def _choose(self, purpose: Purpose) -> None:
        if purpose is not Purpose.OTHER:
            self.chosen.emit(purpose, "")
            return
        self._own.show()
        self.grown.emit()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _with_reason(self) -> None:
        if words := self.reason.text().strip():
            self.chosen.emit(Purpose.OTHER, words)
        else:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        choices = QWidget()
        flow = FlowLayout(choices, 8)
        for made in self.by_purpose.values():
            flow.addWidget(made)
        flow.addWidget(buttons.button("取消", self.left.emit, kind="quiet", tooltip="取消（Esc）"))
        own = QHBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(8)
        own.addWidget(self.reason, 1)
        own.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(8)
        column.addWidget(labels.text("查看反映人信息用于什么？选定后显示一分钟，并记入查看记录。", "soft", wrap=True))
        column.addWidget(choices)
        column.addWidget(self._own)
