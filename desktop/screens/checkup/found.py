"""One thing that was looked at: how it stands, what was found, and what to do where it could be better."""

from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.chips import Chip
from desktop.kit.fitting import tall

LOOKS: Final = {
    "good": ("正常", "good", "check"),
    "limited": ("受限", "near", "alert-outline"),
    "bad": ("有问题", "overdue", "alert-circle-outline"),
}
"""Word, tone and icon of each state."""


class Found(Protocol):
    """What the check says of one thing."""

    @property
    def about(self) -> str:
        """What was looked at."""

    @property
    def state(self) -> str:
        """good, limited or bad."""

    @property
    def said(self) -> str:
        """How it stands."""

    @property
    def advice(self) -> str:
        """What to do; empty where all is well."""


class FoundRow(QWidget):
    """Title, cause and advice."""

    def __init__(self, found: Found) -> None:
        super().__init__()
        words, tone, icon = LOOKS[found.state]
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(labels.text(found.about, "strong"))
        head.addWidget(Chip(words, tone, icon))
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(_said(found.said, "body"))
        if found.advice:
            column.addWidget(_said(found.advice, "caption"))


def _said(words: str, role: str) -> labels.Label:
    made = tall(labels.stated(words, role))
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
