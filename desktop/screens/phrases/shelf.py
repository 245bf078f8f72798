"""The window around one's own 常用语: a list and its buttons at the left, the one that is written at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop.kit import buttons, labels
from desktop.screens.phrases.page import PhrasePage


class PhraseShelf(QDialog):
    """Widgets without behaviour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("我的常用语"))
        self.setModal(True)
        self.resize(900, 600)
        self.list = QListWidget()
        self.list.setProperty("verbatim_items", True)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("我的常用语"))
        self.page = PhrasePage()
        self.new = buttons.button(self.tr("新建"), icon="plus")
        self.up = buttons.tool("arrow-up", self.tr("上移"))
        self.down = buttons.tool("arrow-down", self.tr("下移"))
        self.remove = buttons.tool("delete-outline", self.tr("删除"))
        self.take_in = buttons.button(self.tr("导入…"))
        self.give_out = buttons.button(self.tr("导出…"))
        self.said = labels.text("", "caption", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(4)
        under.addWidget(self.new)
        under.addStretch(1)
        for each in (self.up, self.down, self.remove):
            under.addWidget(each)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(under)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addLayout(left, 2)
        middle.addWidget(self.page, 3)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.take_in)
        foot.addWidget(self.give_out)
        foot.addWidget(self.said, 1)
        foot.addWidget(buttons.button(self.tr("完成"), self.accept, kind="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(middle, 1)
        column.addLayout(foot)
