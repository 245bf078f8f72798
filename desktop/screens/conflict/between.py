"""What happened between the writing of a command and now: who, when, what."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.flow import emptied
from sync.regulation.orders import TimelineEntry
from sync.regulation.saying import step_words

_NOTHING = "没有留下可以对照的步骤。"


class Between(QWidget):
    """One row for each step, in the order in which they were recorded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def put(self, steps: Sequence[TimelineEntry], now: datetime) -> None:
        """Show steps at the moment `now`."""
        self.steps = [step_words(step, now) for step in steps]
        emptied(self._column)
        for words in self.steps or [_NOTHING]:
            self._column.addLayout(_row(words))


def _row(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    if words != _NOTHING:
        row.addWidget(labels.IconLabel("arrow-right", "ink_faint", 16))
    row.addWidget(labels.text(words, "body", wrap=True, verbatim=words != _NOTHING), 1)
    return row
