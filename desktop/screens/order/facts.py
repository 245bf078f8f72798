"""The facts of an order in two columns, or in one where the page is narrow, each with its name before it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.kit import labels, theme
from desktop.kit.kept import Kept
from desktop.screens.order.view import WRITTEN

_COLUMNS = 2
_ROOMY = 540
"""Pixels of the page from which two columns have room for their words, at the usual size of letters."""
_TOP = Qt.AlignmentFlag.AlignTop


class Facts(QGridLayout):
    """Shows pairs of a name and words; its labels serve every order."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._kept = Kept(self._made)
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(6)
        self._columns = 0
        self.fit(_ROOMY * 2)

    def fit(self, width: int) -> None:
        """Take as many columns as a page of so many pixels has room for."""
        columns = _COLUMNS if width >= _ROOMY * theme.theme().zoom else 1
        if columns == self._columns:
            return
        self._columns = columns
        self.setColumnStretch(1, 1)
        self.setColumnStretch(3, columns - 1)
        for place, fact in enumerate(self._kept.parts):
            self._put_at(place, fact)

    def put(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Show these facts, line by line."""
        if (found := tuple(pairs)) == self._shown:
            return
        self._shown = found
        for fact, (name, words) in zip(self._kept.take(len(found)), found, strict=True):
            fact.say(name, words)

    def _made(self, place: int) -> "_Fact":
        fact = _Fact()
        self._put_at(place, fact)
        return fact

    def _put_at(self, place: int, fact: "_Fact") -> None:
        line, column = divmod(place, self._columns)
        for beside, part in enumerate((fact.name, fact.words)):
            self.removeWidget(part)
            self.addWidget(part, line, column * 2 + beside, _TOP)


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
