"""One command of the outbox in full: what was written, why it waits, and what can be done about it."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.kit import buttons, framing, labels
from desktop.kit.scrolling import Scroll
from desktop.screens.order.folded import FoldedText
from desktop.screens.outbox import words
from sync.cache.comparing import said_in
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why import Why
from sync.contract.words import sentences, size_words
from sync.regulation.acts import UNIT_ACTS
from sync.regulation.orders import Units
from sync.regulation.terms import Verb, label
from sync.regulation.written import written

_WHY = "Ctrl+Shift+W"


class ItemDetail(QFrame):
    """`hurried`, `withdrawn`, `redrafted`, `compared`, `questioned` and `printed` are about the item shown."""

    hurried = Signal()
    withdrawn = Signal()
    redrafted = Signal()
    compared = Signal()
    questioned = Signal()
    printed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.title = labels.text("", "strong", wrap=True)
        self.cause = labels.stated(role="body")
        self.advice = labels.stated(role="soft")
        self.attempts = labels.text("", "caption", wrap=True)
        self.why = buttons.button("", self.questioned.emit, kind="quiet", icon="help-circle-outline", key=_WHY)
        self.why.setStyleSheet("padding-left: 0")
        self.text = FoldedText()
        self.problem = labels.text("", "error", wrap=True)
        self.hurry = buttons.button("立即发送", self.hurried.emit, icon="send", key="Ctrl+Shift+Return")
        self.compare = buttons.button("对照处理", self.compared.emit, icon="source-branch", key="Ctrl+Shift+D")
        self.redraft = buttons.button("退回草稿", self.redrafted.emit, icon="file-edit-outline", key="Ctrl+Shift+E")
        self.withdraw = buttons.button("撤回", self.withdrawn.emit, icon="undo-variant", key="Ctrl+Shift+Del")
        self.print = buttons.button("打印回执", self.printed.emit, icon="printer-outline", key="Ctrl+Shift+P")
        for selectable in (self.cause, self.advice):
            selectable.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def put(self, item: OutboxItem, why: Why, units: Units, now: datetime) -> None:
        """Show an item with its explanation in short."""
        self.title.setText(f"{label(item.verb)}　{item.about}")
        self.cause.setText(why.sentence)
        self._say(self.advice, sentences(why.detail, why.advice))
        self._say(self.attempts, words.attempts(item, why.following, now))
        self.why.setText("为什么还没发出去？" if item.state is OutboxState.WAITING else "经过和结果")
        self.why.setShortcut(_WHY)  # which other words have taken away
        lines = "\n".join(_written(item, units, now))
        if lines != self.text.words():
            self.text.put(lines)
        self.complain("")
        self.hurry.setVisible(item.state is OutboxState.WAITING)
        open_ = item.state in (OutboxState.WAITING, OutboxState.PARKED, OutboxState.CONFLICT)
        self.compare.setVisible(item.state is OutboxState.CONFLICT)
        self.redraft.setVisible(open_ and (item.verb not in UNIT_ACTS or item.verb is Verb.DESIGNATE))
        self.withdraw.setVisible(open_)
        self.print.setVisible(item.receipt is not None)

    @staticmethod
    def _say(part: QLabel, text: str) -> None:
        part.setText(text)
        part.setVisible(bool(text))

    def complain(self, sentence: str) -> None:
        """Say why a button could not do what it promises."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 16, 12)
        column.setSpacing(6)
        for widget in (self.title, self.cause, self.advice, self.attempts, labels.rule(), self.text):
            column.addWidget(widget)
        column.insertWidget(4, self.why, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        deeds = (self.hurry, self.compare, self.redraft, self.withdraw, self.print)
        framing.over(self, Scroll(inside), framing.bar(*deeds, said=self.problem))


def _written(item: OutboxItem, units: Units, now: datetime) -> Iterator[str]:
    """What the user wrote, field by field under the labels of the form."""
    act = said_in(item)
    for name, said in written(act, units, now) if act else ():
        yield f"{name}：{said}"
    for blob in item.envelope.blobs:
        yield f"附件：{blob.name}（{size_words(blob.size)}）"
