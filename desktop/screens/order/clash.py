"""A line above the action bar: something written on this order did not take effect, and where to deal with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.kit import buttons, labels, theme
from sync.cache.outbox_item import OutboxItem
from sync.regulation.terms import label


class Clash(QFrame):
    """`wanted` carries the outbox id of the first command in conflict."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = ""
        self._words = labels.text("", "body", wrap=True)
        self.button = buttons.button("对照处理", self._want, kind="quiet", icon="source-branch", key="Ctrl+Alt+D")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(labels.IconLabel("source-branch", "today", 18))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        theme.theme().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def put(self, items: Sequence[OutboxItem]) -> None:
        """Show the commands of this order that are in conflict; nothing where there are none."""
        self._first = items[0].id if items else ""
        verbs = "、".join(f"“{label(item.verb)}”" for item in items)
        self._words.setText(f"{verbs}没有生效：填写之后工单已有新的变化。")
        self.setVisible(bool(items))

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def _want(self) -> None:
        self.wanted.emit(self._first)

    def _restyle(self) -> None:
        tone = theme.tokens().tone("today")
        self.setStyleSheet(f"Clash {{ background: {tone.ground}; }} QLabel {{ color: {tone.ink}; }}")
