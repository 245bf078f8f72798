"""What was understood of a search: its conditions as chips that can be taken away, and sentences about the rest."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.kit import buttons, icons, labels
from desktop.kit.flow import FlowLayout

if TYPE_CHECKING:
    from sync.cache.found import Found
    from sync.cache.query import Term


class SearchStrip(QWidget):
    """Below the box, and only there while it has something to say. `retyped` carries what the box should hold now."""

    retyped = Signal(str)

    def __init__(self, box: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self.faults = labels.text("", "error", wrap=True)
        self.missing = labels.text("", "error", wrap=True)
        self.waiting = labels.text("", "faint", wrap=True)
        self._home = QWidget()
        self._flow = FlowLayout(self._home, 6)
        self._shown: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        for part in (self._home, self.missing, self.faults, self.waiting):
            column.addWidget(part)
        self.clear()

    def clear(self) -> None:
        """Nothing is looked for."""
        self._chips(())
        for label in (self.missing, self.faults, self.waiting):
            self._say(label, "")
        self.hide()

    def show_found(self, found: "Found") -> None:
        """Say how the query was understood."""
        query = found.query
        self._chips([(term, query.without(term)) for term in query.terms])
        self._say(self.faults, "\n".join(found.query.faults))
        slow = f"还有 {found.waiting:,} 件工单正在建立索引，找得慢一些，但不会漏。" if found.waiting else ""
        self._say(self.waiting, slow)
        self._show_or_hide()

    def complain(self, words: str) -> None:
        """Say why Enter led nowhere, until something else is typed."""
        self._say(self.missing, words)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self._shown) or any(each.text() for each in (self.missing, self.faults, self.waiting)))

    def words(self) -> list[str]:
        """What the chips say."""
        return [f"{key}：{value}" for key, value in self._shown]

    def _chips(self, terms: "Sequence[tuple[Term, str]]") -> None:
        """Each condition with what is left in the box without it."""
        self._shown = tuple((term.key, term.value) for term, _ in terms)
        self._flow.clear()
        before = self._box
        for term, rest in terms:
            chip = self._chip(term, rest)
            self._flow.addWidget(chip)
            QWidget.setTabOrder(before, chip)
            before = chip
        self._home.setVisible(bool(terms))

    def _chip(self, term: "Term", rest: str) -> QPushButton:
        words = f"{term.key}：{term.value}"
        chip = buttons.button(words, partial(self.retyped.emit, rest), kind="chip")
        chip.setIcon(icons.icon("close", "info"))
        chip.setIconSize(QSize(12, 12))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(f"不再要求“{words}”")
        chip.setAccessibleName(f"不再要求“{words}”")
        return chip

    @staticmethod
    def _say(label: labels.Label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
