"""为什么还没发出去？: how the line stands, everything that has not left, and one of it explained; widgets only."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import buttons, labels
from desktop.kit.fitting import fit_height, keep_on_screen
from desktop.screens.lines import Line
from desktop.screens.lines.view import LineList
from desktop.screens.status.head import LineHead
from desktop.screens.why.account import Account

_SIZE: Final = (920, 640)
_NARROW: Final = 560


class WhySheet(QDialog):
    """`sync_wanted`, `outbox_wanted` and `diagnosis_wanted` are its ways on."""

    sync_wanted = Signal()
    outbox_wanted = Signal()
    diagnosis_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("为什么还没发出去？")
        self.setMinimumWidth(_NARROW)
        self.head = LineHead()
        self.list = LineList("还没有办妥的内容")
        self.account = Account()
        self.nothing = labels.text("没有等待发送或需要处理的内容。", "soft")
        self._middle = QWidget()
        self._middle.hide()
        self._lay_out()

    def put(self, lines: Sequence[Line], chosen: str) -> None:
        """Show the list, the chosen one marked; without any the page is only as high as its sentences."""
        self.list.put(lines)
        if self.list.current() != chosen:
            self.list.blockSignals(True)
            self.list.go(chosen)
            self.list.blockSignals(False)
        if self._middle.isHidden() is bool(lines):
            self._middle.setVisible(bool(lines))
            self.nothing.setVisible(not lines)
            self._fit()
            self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        self._fit()

    def text(self) -> str:
        """Everything that the page says."""
        lines = [f"{line.title}：{line.below}" for line in self.list.lines.lines]
        said = self.account.text() if lines else self.nothing.text()
        return "\n".join([self.head.text(), *lines, said])

    def _fit(self) -> None:
        if self._middle.isHidden():
            self.resize(560, self.height())
            fit_height(self)
        else:
            self.resize(*_SIZE)
            keep_on_screen(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.list.setMinimumWidth(280)
        row.addWidget(self.list, 2)
        row.addWidget(self.account, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(labels.rule())
        column.addWidget(self._middle, 1)
        column.addWidget(self.nothing)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buttons.button("线路诊断", self.diagnosis_wanted.emit, kind="quiet", icon="stethoscope"))
        row.addStretch(1)
        row.addWidget(buttons.button("打开发件箱", self.outbox_wanted.emit))
        now = buttons.button("立即同步", self.sync_wanted.emit, kind="primary", icon="sync")
        now.setDefault(True)
        now.setFocus()
        row.addWidget(now)
        return row
