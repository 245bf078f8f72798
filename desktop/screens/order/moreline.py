"""One line of 更多: a verb with the digit that takes it, or greyed with the article that refuses and what helps."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.linebutton import LineButton
from desktop.screens.compose.promise import refusal_words
from desktop.screens.order.verbicons import ICONS
from sync.regulation.terms import Verb, label
from sync.regulation.workflow import Allowed, Refused

_DIGITS = 9
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class MoreLine(LineButton):
    """`number` counts the permitted lines from 1."""

    def __init__(
        self, verb: Verb, verdict: Allowed | Refused, number: int, *, begun: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{label(verb)} · 草稿" if begun else label(verb), parent)
        self.refused = isinstance(verdict, Refused)
        self.reason = refusal_words(verdict) if isinstance(verdict, Refused) else ""
        self.digit = str(number) if not self.refused and number <= _DIGITS else ""
        if self.refused:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self.setAccessibleDescription(f"现在不能做。{self.reason}")
        elif self.digit:
            self.setAccessibleDescription(f"按 {self.digit} 也可以选择")
        self._lay_out(verb)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the list."""
        event.ignore() if event.key() in _WALKING else super().keyPressEvent(event)

    def _lay_out(self, verb: Verb) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.text(self.accessibleName(), "soft" if self.refused else "strong"))
        if self.refused:
            reason = labels.stated(self.reason, "faint")
            reason.setMinimumWidth(1)  # it breaks at the list's width, not at its own
            words.addWidget(reason)
        icon = labels.IconLabel(ICONS[verb], "ink_faint" if self.refused else "accent", 18)
        self.row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(words, 1)
        if self.digit:
            self.row.addWidget(labels.text(self.digit, "faint"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.settle()
