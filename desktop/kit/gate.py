"""A card in the middle of a quiet ground: the shape of every screen before the work begins."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

import resources
from desktop.kit import buttons, labels
from desktop.kit.banner import Banner

_WIDTH = 440


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resources.path("icons", "duban.svg")))


class Gate(QWidget):
    """Brand, title, a sentence, room for fields in `body`, a problem when there is one, buttons at the foot."""

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = labels.text(title, "title", wrap=True)
        self.text = labels.text(text, "soft", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.problem = Banner()
        self.problem.hide()
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.check: QPushButton | None = None
        self._below = QHBoxLayout()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._lay_out()

    def trouble(self, title: str, cause: str = "", advice: str = "", kind: str = "overdue") -> None:
        """Show a problem above the buttons."""
        self.problem.say(title, cause, advice, kind)
        self.problem.show()

    def busy(self, on: bool) -> None:
        """A line that moves while something is asked."""
        self._bar.setVisible(on)

    def add_button(self, words: str, act: Callable[[], object], *, kind: str = "plain") -> QPushButton:
        """A button at the foot, the main one at the right."""
        made = buttons.button(words, act, kind=kind)
        made.setMinimumHeight(36)
        self.foot.addWidget(made)
        if kind == "primary":
            made.setDefault(True)
        return made

    def offer_check(self, act: Callable[[], object]) -> None:
        """Below the card, the last to be reached: what helps where nothing on the card does."""
        if self.check is None:
            self.check = buttons.button(self.tr("检查这台电脑，报支持码"), act, kind="quiet", icon="stethoscope")
            self._below.insertWidget(1, self.check)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("gate")
        card.setProperty("surface", "card")
        card.setFixedWidth(_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addLayout(_brand())
        column.addSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(self.body)
        column.addWidget(self.problem)
        column.addWidget(self._bar)
        self.foot.insertStretch(0, 1)
        column.addLayout(self.foot)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addSpacing(12)
        outer.addLayout(self._below)
        for _ in range(2):
            self._below.addStretch(1)
        outer.addStretch(3)


def _brand() -> QHBoxLayout:
    picture = QLabel()
    picture.setPixmap(app_icon().pixmap(32, 32))
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(picture)
    row.addWidget(labels.text("督办通", "subtitle"))
    row.addStretch(1)
    return row
