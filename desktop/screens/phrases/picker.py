"""Finds a 常用语 by its words or its pinyin initials, and shows it as it would stand in this order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.actions.case import Case
from desktop.actions.phrases import Offered, Origin, sought
from desktop.actions.variables import filled, unfilled
from desktop.kit import buttons, labels
from desktop.kit.language import told

_TO_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PhrasePicker(QDialog):
    """`chosen` carries the text with its variables filled in; `own_wanted` asks for one's own phrases."""

    chosen = Signal(str)
    own_wanted = Signal()

    def __init__(self, offers: Sequence[Offered], case: Case | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("插入常用语"))
        self.setModal(True)
        self.resize(820, 480)
        self._offers, self._case = offers, case
        self.shown: Sequence[Offered] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("输入词语或拼音首字母，例如“现场”或 xc"))
        self.search.setAccessibleName(self.tr("查找常用语"))
        self.list = QListWidget()
        self.list.setProperty("verbatim_items", True)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("常用语"))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("插入后的内容"))
        self.origin = labels.text("", "caption", wrap=True)
        self.insert = buttons.button(self.tr("插入"), self._insert, kind="primary", tooltip=self.tr("插入（Enter）"))
        self._lay_out()
        self._connect()
        self._find()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search the arrows move through the list, and Enter takes what is chosen there."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_THE_LIST:
                QCoreApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._insert()
                return True
        return super().eventFilter(watched, event)

    def _find(self) -> None:
        self.shown = sought(self._offers, self.search.text())
        self.list.clear()
        for each in self.shown:
            title = each.phrase.title
            self.list.addItem(title if each.origin is Origin.SUPPLIED else f"{title}　{told(each.origin)}")
        self.list.setCurrentRow(0 if self.shown else -1)
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        self.insert.setEnabled(row >= 0)
        if row < 0:
            self.preview.setPlainText("")
            self.origin.setText(self.tr("没有找到。可以换个词，或在“我的常用语”里写一条。"))
            return
        text = self._text(row)
        self.preview.setPlainText(text)
        left = self.tr("大括号里的内容插入后由您补齐，补齐才能提交。")
        self.origin.setText(left if unfilled(text) else self.tr("内容已经完整，插入后仍可修改。"))

    def _text(self, row: int) -> str:
        return filled(self.shown[row].phrase.text, self._case)

    def _insert(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            text = self._text(row)
            self.accept()
            self.chosen.emit(text)

    def _own(self) -> None:
        self.reject()
        self.own_wanted.emit()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self._insert)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.preview, 1)
        right.addWidget(self.origin)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list, 2)
        middle.addLayout(right, 3)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(buttons.button(self.tr("我的常用语…"), self._own, icon="pencil-outline"))
        foot.addStretch(1)
        foot.addWidget(buttons.button(self.tr("取消"), self.reject))
        foot.addWidget(self.insert)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addLayout(middle, 1)
        column.addLayout(foot)
