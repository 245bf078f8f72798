"""The bar below the list while orders are picked: how many, and what can be done with all of them at once."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.kit import buttons, labels
from desktop.screens.inbox.picks import MOST, Picks
from sync.regulation.terms import Verb

DEEDS: Final[dict[Verb, tuple[str, str]]] = {
    Verb.SIGN: ("签收", "Ctrl+Shift+Q"),
    Verb.ASSIGN_DOWN: ("交办", "Ctrl+Shift+J"),
    Verb.URGE: ("催办", "Ctrl+Shift+U"),
}
"""What can be done with many orders, and its key."""


class BatchBar(QFrame):
    """`wanted` carries the verb; hidden while nothing is picked."""

    wanted = Signal(object)

    def __init__(self, picks: Picks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self._picks = picks
        self._words = labels.ElidedLabel("", "strong")
        self.deeds: dict[Verb, QPushButton] = {}
        self.clear = buttons.tool("close", self.tr("取消选择（Esc）"), picks.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 8, 8)
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        for verb, (words, key) in DEEDS.items():
            self.deeds[verb] = self._deed(verb, words, key)
            row.addWidget(self.deeds[verb])
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignVCenter)
        picks.changed.connect(self._show)
        self.hide()

    def tab_chain(self) -> tuple[QWidget, ...]:
        """What Tab visits here."""
        return *self.deeds.values(), self.clear

    def words(self) -> str:
        """What it says, for tests and screen readers."""
        return self._words.text()

    def _deed(self, verb: Verb, words: str, key: str) -> QPushButton:
        made = buttons.button(words, lambda: self.wanted.emit(verb), key=key)
        made.setProperty("tight", True)
        return made

    def _show(self) -> None:
        count = len(self._picks)
        said = self.tr("已选 {n} 件") if count < MOST else self.tr("已选 {n} 件（一次最多）")
        self._words.setText(said.format(n=count))
        self.setAccessibleName(self._words.text())
        self.setVisible(count > 0)
