"""“为什么还没发出去？”: the state of the line in whole sentences, with what to do and a button to try at once."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.kit import buttons, labels, moments
from desktop.kit.fitting import fit_height
from desktop.screens.status import words
from sync.contract.status import SyncStatus
from sync.contract.words import clock_words, explained, size_words


class StatusPage(QDialog):
    """Non-modal; `sync_wanted` and `outbox_wanted` are its two ways on."""

    sync_wanted = Signal()
    outbox_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("为什么还没发出去？"))
        self.setMinimumWidth(520)
        self._icon = labels.IconLabel("cloud-outline", "ink_faint", 28)
        self._title = labels.text("", "subtitle", wrap=True)
        self._cause = labels.text("", "body", wrap=True)
        self._advice = labels.text("", "body", wrap=True)
        self._facts = QFormLayout()
        self._values: list[QLabel] = []
        self._lay_out()

    def show_status(self, status: SyncStatus, now: datetime) -> None:
        """Explain `status`."""
        state = words.short(status, now)
        self._icon.become(state.icon, state.role)
        self._title.setText(status.problem_title or state.text)
        cause, advice = explained(status)
        self._cause.setText(cause)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        for label, value in zip(self._values, self._answers(status, now), strict=True):
            label.setText(value)
        if self.isVisible():
            fit_height(self)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        fit_height(self)

    def text(self) -> str:
        """What the page says, to be read out or copied."""
        facts = (f"{name}：{value.text()}" for name, value in zip(self._names(), self._values, strict=True))
        return "\n".join([self._title.text(), self._cause.text(), self._advice.text(), *facts])

    def _names(self) -> list[str]:
        return [
            self.tr("数据更新至"),
            self.tr("待发送"),
            self.tr("需要处理"),
            self.tr("下次尝试"),
            self.tr("今日流量"),
            self.tr("本机时钟"),
        ]

    def _answers(self, status: SyncStatus, now: datetime) -> list[str]:
        return [
            moments.stamp(status.confirmed_at, now) if status.confirmed_at else self.tr("还没有同步过"),
            self.tr("{n} 件").format(n=status.waiting),
            self.tr("{n} 件").format(n=status.parked),
            moments.until(status.next_try, now) if status.next_try else self.tr("有内容时立即"),
            size_words(status.bytes_today),
            clock_words(status) or self.tr("准确"),
        ]

    def _lay_out(self) -> None:
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(8)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name in self._names():
            value = labels.text("")
            self._values.append(value)
            self._facts.addRow(labels.text(name, "soft"), value)
        head = QHBoxLayout()
        head.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(8)
        for part in (self._title, self._cause, self._advice):
            said.addWidget(part)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(labels.rule())
        column.addLayout(self._facts)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buttons.button(self.tr("复制"), self._copy, kind="quiet", icon="content-copy"))
        row.addStretch(1)
        row.addWidget(buttons.button(self.tr("打开发件箱"), self.outbox_wanted.emit))
        now = buttons.button(self.tr("立即同步"), self.sync_wanted.emit, kind="primary", icon="sync")
        now.setDefault(True)
        now.setFocus()
        row.addWidget(now)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
