"""A quiet line that says which colleague writes on the order, and a louder one where it is what is written here."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import labels, moments, theme
from sync.contract.presence import Pen
from sync.regulation.terms import Verb, label


class ColleaguesLine(QFrame):
    """Hidden while nobody else writes. `said` fires when it says something else, which may need other room."""

    said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = labels.IconLabel("account-edit-outline", "ink_soft", 18)
        self._words = labels.text("", "caption", wrap=True)
        self._more = labels.text("", "caption", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        said = QVBoxLayout()
        said.setSpacing(2)
        row.addWidget(self._icon)
        row.addLayout(said, 1)
        said.addWidget(self._words)
        said.addWidget(self._more)
        self._same = False
        theme.theme().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def put(self, pens: Sequence[Pen], now: datetime, verb: Verb | None = None) -> None:
        """Say who writes, the first of them by name; `verb` is what is written here."""
        before, same = self.words(), self._same
        self._same = bool(pens) and pens[0].verb is verb
        self._words.setText(_words(pens[0], now, same=self._same) if pens else "")
        self._more.setText(f"另有 {len(pens) - 1} 位同事也在写这件工单" if len(pens) > 1 else "")
        self._more.setVisible(len(pens) > 1)
        self.setVisible(bool(pens))
        if self.words() != before:
            self._restyle()
            self._announce(new=not before or same is not self._same)
            self.said.emit()

    def words(self) -> str:
        """What it says of the first."""
        return self._words.words()

    def _announce(self, *, new: bool) -> None:
        """A screen reader hears that somebody begins, and not every minute that goes by."""
        if new and self.words():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def _restyle(self) -> None:
        now = theme.tokens()
        ground, ink = (now.tone("today").ground, now.tone("today").ink) if self._same else ("transparent", now.ink_soft)
        self._icon.become("account-alert-outline" if self._same else "account-edit-outline", self._role)
        self.setStyleSheet(
            f"ColleaguesLine {{ background: {ground}; border-top: 1px solid {now.line}; }} QLabel {{ color: {ink}; }}"
        )

    @property
    def _role(self) -> str:
        return "today" if self._same else "ink_soft"


def _words(pen: Pen, now: datetime, *, same: bool) -> str:
    ago = moments.ago(now - timedelta(seconds=pen.ago), now)
    if pen.verb is Verb.REPLY:
        if same:
            return f"{pen.name}也在写这件工单的答复（{ago}）。提交前最好先问一声，以免反映人收到两份答复。"
        return f"{pen.name}正在写答复（{ago}）"
    if same:
        return f"{pen.name}也在填写“{label(pen.verb)}”（{ago}）。提交前最好先问一声，以免重复。"
    return f"{pen.name}正在填写“{label(pen.verb)}”（{ago}）"
