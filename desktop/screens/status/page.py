"""线路诊断: the one SyncStatus in full, to be read out on the telephone or copied; nothing personal is in it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import buttons, labels
from desktop.kit.fitting import fit_height
from desktop.kit.pairs import Pairs
from desktop.screens.status.head import LineHead
from sync.contract.diagnosis import diagnosis
from sync.contract.status import SyncStatus


class StatusPage(QDialog):
    """Non-modal; `sync_wanted` is its way on."""

    sync_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("线路诊断"))
        self.setMinimumWidth(520)
        self._head = LineHead()
        self._facts = Pairs()
        self._lay_out()

    def show_status(self, status: SyncStatus, now: datetime) -> None:
        """Show `status`; what the head says of a problem is not said again below it."""
        self._head.show_status(status, now)
        above = (status.problem_title, status.problem_detail, status.problem_advice)
        self._facts.put([pair for pair in diagnosis(status, now) if pair[1] not in above])
        if self.isVisible():
            fit_height(self)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        fit_height(self)

    def text(self) -> str:
        """What the page says, to be read out or copied."""
        return f"{self._head.text()}\n{self._facts.text()}"

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(self._head)
        column.addWidget(labels.rule())
        column.addWidget(self._facts)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buttons.button(self.tr("复制"), self._copy, icon="content-copy"))
        row.addStretch(1)
        row.addWidget(buttons.button(self.tr("关闭"), self.close))
        now = buttons.button(self.tr("立即同步"), self.sync_wanted.emit, kind="primary", icon="sync")
        now.setDefault(True)
        now.setFocus()
        row.addWidget(now)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
