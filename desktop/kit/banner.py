"""A sentence across the screen: title, cause, advice and at most two actions; it never stops the work under it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import buttons, labels
from desktop.kit.dressing import wear
from desktop.kit.language import told
from sync.contract.words import sentences

_ICONS = {
    "info": "information-outline",
    "good": "check-circle-outline",
    "near": "alert-outline",
    "today": "alert-outline",
    "overdue": "alert-circle-outline",
}


class Banner(QFrame):
    """`kind` is info, good, near, today or overdue. `closed` tells that it was put away."""

    closed = Signal()

    def __init__(
        self, title: str = "", text: str = "", advice: str = "", kind: str = "info", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = labels.IconLabel("information-outline", "info", 20)
        self._title = labels.text("", "strong", wrap=True)
        self._title.setObjectName("banner_title")
        self._words = labels.text("", "body", wrap=True)
        self._close = buttons.tool("close", self.tr("关闭"), self.dismiss)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._lay_out()
        self.say(title, text, advice, kind)

    def say(self, title: str, text: str = "", advice: str = "", kind: str = "info") -> None:
        """Show other words, without the actions of before."""
        self._drop_actions()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        words = sentences(text, advice) if advice else text
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._icon.become(_ICONS[kind], kind)
        wear(self, "kind", kind, self._title)
        self._said = f"{title} {words}".strip()
        self.retell()

    def retell(self) -> None:
        """Its words for a screen reader, in the present language."""
        self.setAccessibleName(
            " ".join(told(words) for label in (self._title, self._words) if (words := label.words()))
        )

    def offer(self, words: str, act: Callable[[], object], *, key: str = "") -> None:
        """Add an action at the right."""
        self._actions.addWidget(buttons.button(words, act, key=key))

    def fix(self) -> None:
        """It cannot be put away."""
        self._close.hide()

    def words(self) -> str:
        """Title and text, for tests and screen readers."""
        return self._said

    def dismiss(self) -> None:
        """Put it away."""
        self.hide()
        self.closed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        row.addLayout(self._actions)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def _drop_actions(self) -> None:
        while (item := self._actions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
