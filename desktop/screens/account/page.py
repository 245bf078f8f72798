"""离线期间小结: when a long absence is over a banner says so, and one page tells what became of everything."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.actions.account import account
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import buttons
from desktop.kit.banner import Banner
from desktop.kit.language import told
from sync.cache.account import Account, account_text, headline

Say = Callable[[str, str, str, str], Banner]
"""Title, cause, advice and kind of a banner over the work."""

_SIZE = (860, 600)
_SUMMED_UP = 2


class AccountView(QDialog):
    """The text, to be read and copied; not modal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("离线期间小结")
        self.resize(*_SIZE)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("离线期间小结")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buttons.button("复制", self._copy, icon="content-copy"))
        row.addStretch(1)
        row.addWidget(buttons.button("关闭", self.close, tooltip="Esc"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addLayout(row)

    def put(self, words: str) -> None:
        """Show the whole of it, each order apart from the one before."""
        self.text.setPlainText(spaced(words))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def spaced(words: str) -> str:
    """A blank line below the two that sum up, and wherever the steps of an order, which are indented, end."""
    lines = words.splitlines()
    for at in range(len(lines) - 1, 0, -1):
        ends = lines[at - 1].startswith(" ") and not lines[at].startswith(" ")
        if ends or at == _SUMMED_UP:
            lines.insert(at, "")
    return "\n".join(lines)


class AccountPage(QObject):
    """Listens for the end of an absence; says nothing when nothing happened meanwhile."""

    def __init__(self, desk: Desk, door: Door, say: Say, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._door, self._say, self._parent = desk, door, say, parent
        self.view: AccountView | None = None
        door.report.connect(self._heard)

    def _heard(self, report: Any) -> None:
        if report.absence is not None:
            self._door.run(partial(account, self._desk, report.absence), self._tell)

    def _tell(self, found: Account) -> None:
        if found:
            banner = self._say("线路已经恢复", headline(found), "", "today" if found.open() else "info")
            banner.offer("看小结", partial(self._door.run, partial(account, self._desk, found.absence), self._show))

    def _show(self, found: Account) -> None:
        if self.view is None:
            self.view = AccountView(self._parent)
        self.view.put(told(account_text(found, self._desk.now())))
        self.view.show()
        self.view.raise_()
