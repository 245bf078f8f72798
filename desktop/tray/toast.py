"""One toast inside the window: what it is about, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.being_told import Snooze
from desktop.kit import buttons, labels
from desktop.kit.snoozing import later_button


class Toast(QFrame):
    """A title, a sentence and what can be done. `left` fires when it goes away."""

    left = Signal()

    def __init__(self, title: str, text: str, look: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setProperty("kind", look[1])
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{title} {text}")
        self._answers = QHBoxLayout()
        self._answers.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(labels.IconLabel(*look, 22), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(_words(title, *text.splitlines()), 1)
        row.addLayout(self._answers)
        row.addWidget(_without_grabbing(buttons.tool("close", self.tr("关闭"), self.leave)))

    def offer(self, words: str, kind: str, act: Callable[[], object]) -> None:
        """Add an answer; the toast leaves first."""

        def answered() -> None:
            self.leave()
            act()

        self._answers.addWidget(_without_grabbing(buttons.button(words, answered, kind=kind)))

    def offer_later(self, choose: Callable[[Snooze], object], unfolded: Callable[[], object]) -> None:
        """Add 稍后提醒; the toast stays while its lengths are unfolded."""

        def chosen(length: Snooze) -> None:
            self.leave()
            choose(length)

        button = later_button(chosen)
        button.clicked.connect(lambda *_: unfolded())
        self._answers.addWidget(_without_grabbing(button))

    def leave(self) -> None:
        """Go away, once."""
        if not self.isHidden():
            self.hide()
            self.left.emit()


def _words(title: str, *lines: str) -> QVBoxLayout:
    """What it is about beside the title, the rest below: broad and low."""
    head = QHBoxLayout()
    head.setSpacing(12)
    named = labels.text(title, "strong")
    named.setObjectName("banner_title")
    head.addWidget(named, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addLayout(head)
    for number, line in enumerate(lines):
        label = labels.text(line, wrap=True, verbatim=True)
        head.addWidget(label, 1) if number == 0 else column.addWidget(label)
    return column


def _without_grabbing(button: QAbstractButton) -> QAbstractButton:
    """A toast that comes while somebody types must not take a key: only Tab goes to it, no click and no showing."""
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
