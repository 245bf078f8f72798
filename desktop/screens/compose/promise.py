"""What will happen when the form is submitted, in words, or why it cannot be submitted now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.kit import labels, theme
from sync.regulation.workflow import Refused


class Promise(QFrame):
    """One soft box with an icon: the consequence, or the refusal with its article and remedy.

    `said` fires when it says something else, which may need other room.
    """

    said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = labels.IconLabel("information-outline", "info", 18)
        self._words = labels.stated(role="caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self._tone = "info"
        theme.theme().changed.connect(self._restyle)
        self._restyle()

    def foretell(self, words: str) -> None:
        """Say what submitting will do."""
        self._say(words, "info", "information-outline")

    def refuse(self, refused: Refused) -> None:
        """Say why it cannot be submitted, by which article, and what to do instead."""
        self._say(refusal_words(refused), "overdue", "alert-circle-outline")

    def warn(self, words: str) -> None:
        """Say what went wrong with the desk itself."""
        self._say(words, "today", "alert-outline")

    @property
    def foretells(self) -> bool:
        """Whether it says what will happen, and not why something cannot."""
        return self._tone == "info"

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def _say(self, words: str, tone: str, icon: str) -> None:
        self._words.setText(words)
        if tone != self._tone:
            self._tone = tone
            self._restyle()
        self._icon.become(icon, tone)
        self.said.emit()

    def _restyle(self) -> None:
        now = theme.tokens()
        tone = now.tone(self._tone)
        ground = now.accent_soft if self._tone == "info" else tone.ground  # a large box is no chip
        self.setStyleSheet(f"Promise {{ background: {ground}; border-radius: 6px; }} QLabel {{ color: {tone.ink}; }}")


def refusal_words(refused: Refused) -> str:
    """The reason, which names its article, and the remedy."""
    return refused.reason + refused.remedy
