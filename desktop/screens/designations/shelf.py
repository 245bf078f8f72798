"""The window of the 具体承办单位: those that stand at the left, the form at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget

from desktop.kit import buttons, labels
from desktop.screens.compose.promise import Promise
from desktop.screens.compose.sheet import Sheet


class DesignationShelf(QDialog):
    """Widgets without behaviour; the sheet changes with what is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("具体承办单位"))
        self.setModal(True)
        self.resize(960, 620)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("已经指定的具体承办单位"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = labels.text(self.tr("还没有指定。右边填好后提交。"), "caption", wrap=True)
        self.change = buttons.button(
            self.tr("修改"), icon="pencil-outline", tooltip=self.tr("撤回没有送达的，改后再交")
        )
        self.end = buttons.button(self.tr("终止…"), icon="calendar-end")
        self.title = labels.text("", "subtitle", wrap=True)
        self.promise = Promise()
        self.saved = labels.text("", "faint")
        self.back = buttons.button(self.tr("返回"))
        self.submit = buttons.button("", kind="primary")
        self.sheet: Sheet | None = None
        self._room = QVBoxLayout()
        self._lay_out()

    def put_sheet(self, sheet: Sheet) -> None:
        """Show another form."""
        if self.sheet is not None:
            self._room.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
        self.sheet = sheet
        self._room.insertWidget(0, sheet)

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.change)
        deeds.addWidget(self.end)
        deeds.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(labels.text(self.tr("已经指定的"), "subtitle"))
        left.addWidget(self.none)
        left.addWidget(self.list, 1)
        left.addLayout(deeds)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(24, 20, 24, 20)
        middle.setSpacing(24)
        middle.addLayout(left, 2)
        middle.addLayout(self._right(), 3)

    def _right(self) -> QVBoxLayout:
        inside = QWidget()
        self._room = QVBoxLayout(inside)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.saved)
        foot.addStretch(1)
        for each in (buttons.button(self.tr("关闭"), self.reject), self.back, self.submit):
            foot.addWidget(each)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.title)
        right.addWidget(area, 1)
        right.addWidget(self.promise)
        right.addLayout(foot)
        return right
