"""The passphrase, where the system keeps no keys: asked for once at every start, chosen with care the first time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.kit.forms import FormRow
from desktop.kit.gate import Gate
from sync.contract.words import sentences

SHORTEST = 8
"""Characters of a new passphrase, at least."""


class PassphraseScreen(Gate):
    """`given` carries the passphrase; `new` asks for it twice and explains why."""

    given = Signal(str)

    def __init__(self, *, new: bool, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._new = new
        self.title.setText(self.tr("设置本机口令") if new else self.tr("输入本机口令"))
        known = self.tr("本机的工单和草稿是加密保存的，请输入口令打开。")
        fresh = self.tr("工单和草稿会加密保存在这台电脑上。口令无法找回，忘记后只能重新同步，未送出的内容会丢失。")
        self.text.setText((why + "\n" if why else "") + (fresh if new else known))
        self.first = _secret()
        self.second = _secret()
        self._first_row = FormRow(self.tr("口令"), self.first, hint=self._hint())
        self._second_row = FormRow(self.tr("再输一次"), self.second)
        self._second_row.setVisible(new)
        self.body.addWidget(self._first_row)
        self.body.addWidget(self._second_row)
        self.open_button = self.add_button(self.tr("打开"), self._give, kind="primary")
        for field in (self.first, self.second):
            field.returnPressed.connect(self._give)
        self.setFocusProxy(self.first)

    def refuse(self, title: str, cause: str, advice: str) -> None:
        """The passphrase did not open the cache; ask again."""
        self.working(on=False)
        self._first_row.complain(sentences(title, cause, advice))
        self.first.selectAll()
        self.first.setFocus()

    def working(self, *, on: bool) -> None:
        """While the key is derived."""
        self.busy(on)
        self.open_button.setEnabled(not on)

    def complaint(self) -> str:
        """What is complained about, for tests."""
        return self._first_row.error() or self._second_row.error()

    def _give(self) -> None:
        first, second = self.first.text(), self.second.text()
        short = self._new and len(first) < SHORTEST
        differ = self._new and first != second
        self._first_row.complain(self.tr("至少 {n} 个字符").format(n=SHORTEST) if short else self._missing(first))
        self._second_row.complain(self.tr("两次输入的口令不一样") if differ and not short else "")
        if first and not short and not differ:
            self.working(on=True)
            self.given.emit(first)

    def _missing(self, first: str) -> str:
        return "" if first else self.tr("请输入口令")

    def _hint(self) -> str:
        return self.tr("至少 {n} 个字符，可以是一句容易记住的话").format(n=SHORTEST) if self._new else ""


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMinimumHeight(24)
    return field
