"""One command explained in full: why, what follows, what to do, and everything that was tried."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.kit import buttons, framing, labels
from desktop.kit.pairs import Pairs
from desktop.kit.scrolling import Scroll
from sync.cache.why import Deed, Facts, Why
from sync.cache.why.telling import DEEDS, history_words
from sync.regulation.terms import label

_ICONS = {
    Deed.SEND_NOW: "send",
    Deed.SIGN_IN: "account-lock-outline",
    Deed.COMPARE: "source-branch",
    Deed.TO_DRAFT: "file-edit-outline",
    Deed.WITHDRAW: "undo-variant",
}


class Account(QFrame):
    """`wanted` carries the Deed whose button was pressed."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.title = labels.text("", "subtitle", wrap=True)
        self.sentence = labels.text("", "strong", wrap=True)
        self.problem = labels.text("", "error", wrap=True)
        self.parts, self.history = Pairs(), Pairs()
        self.deeds = {deed: buttons.button(DEEDS[deed], self._asking(deed), icon=_ICONS[deed]) for deed in Deed}
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def put(self, facts: Facts, why: Why, now: datetime) -> None:
        """Show the explanation of a command, the latest attempt first."""
        self.title.setText(f"{label(facts.item.verb)}　{facts.item.about}")
        self.sentence.setText(why.sentence)
        parts = (("详情", why.detail), ("接下来", why.following), ("建议", why.advice))
        self.parts.put([(name, said) for name, said in parts if said])
        self.history.put(list(history_words(facts.history, now))[::-1] or [("还没有发送过。", "")])
        for deed, made in self.deeds.items():
            made.setVisible(deed in why.deeds)

    def complain(self, sentence: str) -> None:
        """Say why a button could not do what it promises."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def text(self) -> str:
        """All that it says."""
        said = (self.title.text(), self.sentence.text(), self.parts.text(), self.history.text())
        return "\n".join(part for part in said if part)

    def _asking(self, deed: Deed) -> Callable[[], object]:
        return partial(self.wanted.emit, deed)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        for widget in (self.title, self.sentence, self.parts, labels.rule()):
            column.addWidget(widget)
        column.addWidget(labels.text("经过（最近的在上面）", "soft"))
        column.addWidget(self.history)
        column.addStretch(1)
        framing.over(self, Scroll(inside), framing.bar(*self.deeds.values(), said=self.problem))
        self.problem.hide()
