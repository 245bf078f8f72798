"""The request to be decided, set out to be read at a glance, with the deadline before and after."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.actions.case import Case
from desktop.actions.words import due_words
from desktop.kit import chips, labels
from desktop.kit.fitting import tall
from desktop.kit.flow import FlowLayout, emptied
from desktop.screens.compose.request import WRITTEN, effect, parts
from sync.regulation.terms import Verb


class RequestCard(QFrame):
    """Labelled sentences, then the effect on the deadline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.before, self.after = chips.Chip(), chips.Chip()
        self._effect = QWidget()
        row, arrow = FlowLayout(self._effect), labels.IconLabel("arrow-right", "ink_soft", 16)
        arrow.setFixedHeight(self.before.sizeHint().height())
        for part in (self.before, arrow, self.after):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self._effect)
        self._shown: object = None
        self.hide()

    def put(self, case: Case, verb: Verb) -> None:
        """Show what is asked in a case; hidden where nothing is asked."""
        shown = parts(case, verb)
        self.setVisible(bool(shown))
        if shown != self._shown:
            self._shown = shown
            self._fill(shown)
        moved = effect(case, verb)
        self._effect.setVisible(moved is not None)
        if moved is not None:
            self.before.say(f"现期限 {due_words(moved[0], case.now)}", "neutral", "calendar-clock-outline")
            self.after.say(f"同意后 {due_words(moved[1], case.now)}", "good", "calendar-check-outline")

    def words(self) -> str:
        """Everything it says, for tests."""
        return "\n".join(f"{name} {text}" for name, text in self._shown or ()) if isinstance(self._shown, list) else ""

    def _fill(self, shown: list[tuple[str, str]]) -> None:
        emptied(self._grid)
        for line, (name, text) in enumerate(shown):
            words = tall(labels.text(text, "strong" if line == 0 else "body", wrap=True, verbatim=name in WRITTEN))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(labels.text(name, "soft"), line, 0, top)
            self._grid.addWidget(words, line, 1, top)
