"""The facts of an order in a grid of two columns, each with its name before it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.kit import labels
from desktop.kit.kept import Kept
from desktop.screens.order.view import WRITTEN

_COLUMNS = 2
_TOP = Qt.AlignmentFlag.AlignTop


class Facts(QGridLayout):
    """Shows pairs of a name and words; its labels serve every order."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._kept = Kept(self._made)
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(6)
        for column in range(_COLUMNS):
            self.setColumnStretch(column * 2 + 1, 1)

    def put(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Show these facts, line by line."""
        if (found := tuple(pairs)) == self._shown:
            return
        self._shown = found
        for fact, (name, words) in zip(self._kept.take(len(found)), found, strict=True):
            fact.say(name, words)

    def _made(self, place: int) -> "_Fact":
        fact = _Fact()
        line, column = divmod(place, _COLUMNS)
        self.addWidget(fact.name, line, column * 2, _TOP)
        self.addWidget(fact.words, line, column * 2 + 1, _TOP)
        return fact


class _Fact:
    """Two labels; the words can be marked."""

    def __init__(self) -> None:
        self.name = labels.text("", "soft")
        self.words = labels.text("", "body", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def say(self, name: str, words: str) -> None:
        """Written words are data and stay as they are."""
        self.name.setText(name)
        self.words.say(words, verbatim=name in WRITTEN)
        self.name.show()
        self.words.show()

    def rest(self) -> None:
        """Say nothing, out of sight."""
        for label in (self.name, self.words):
            label.hide()
            label.clear()

    def deleteLater(self) -> None:  # noqa: N802  Qt's name
        """Both of them."""
        self.name.deleteLater()
        self.words.deleteLater()
