"""How the line stands, as the head of a page: icon, title, cause and advice."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.screens.status import words
from sync.contract.status import SyncStatus
from sync.contract.words import explained


class LineHead(QWidget):
    """Shows a SyncStatus in whole sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = labels.IconLabel("cloud-outline", "ink_faint", 28)
        self._title = labels.text("", "subtitle", wrap=True)
        self._cause = labels.text("", "body", wrap=True)
        self._advice = labels.text("", "body", wrap=True)
        said = QVBoxLayout()
        said.setSpacing(8)
        for part in (self._title, self._cause, self._advice):
            said.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)

    def show_status(self, status: SyncStatus, now: datetime) -> None:
        """Explain `status`."""
        state = words.short(status, now)
        self._icon.become(state.icon, state.role)
        self._title.setText(status.problem_title or state.text)
        cause, advice = explained(status)
        self._cause.setText(cause)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def text(self) -> str:
        """What it says."""
        parts = (self._title, self._cause, self._advice)
        return "\n".join(part.text() for part in parts if part.text())
