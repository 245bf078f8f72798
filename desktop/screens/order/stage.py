"""Where an order is shown: the page to read above, the editor below, or a sentence where there is nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.empty import EmptyState
from desktop.kit.split import Splitter
from desktop.screens.compose.colleagues import ColleaguesLine
from desktop.screens.compose.composer import Composer
from desktop.screens.order.bar import ActionBar
from desktop.screens.order.clash import Clash
from desktop.screens.order.morelist import MoreList
from desktop.screens.order.sheet import OrderSheet
from desktop.screens.order.takeback import TakeBack

_EDITOR_SHARE = 65


class Stage(QFrame):
    """Widgets and their places only."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self._door = door
        self.sheet = OrderSheet(desk, door)
        self.bar = ActionBar()
        self.clash = Clash()
        self.take_back = TakeBack(desk, door)
        self.colleagues = ColleaguesLine()
        self.composer = Composer(desk, door)
        self._top = QFrame()
        self._split = Splitter(Qt.Orientation.Vertical)
        self._slim = self._dragged = False
        self._nothing = EmptyState("file-document-outline", "选一件工单", "在左边的列表里选中后，这里显示全部内容。")
        self._nothing.beside_a_list()
        self._lay_out()
        self.composer.promise.said.connect(self._fit_slim)
        self.composer.edited.connect(self._fit_slim)
        self._split.splitterMoved.connect(self._drag)
        self.composer.colleagues.said.connect(self._fit_slim)

    def show_page(self) -> None:
        """Show the order."""
        self._top.show()
        self._stack.setCurrentWidget(self._split)

    def show_gone(self) -> None:
        """The order is not here (any more): nothing of it stays in sight (R3.1), but what is being written does."""
        self._nothing.say(
            "file-hidden", "这件工单已不在本单位范围内", "写到一半的文字仍在“草稿”里，可以复制后另行使用。"
        )
        self._top.hide()
        self._stack.setCurrentWidget(self._nothing if self.composer.isHidden() else self._split)

    def open_editor(self) -> None:
        """Give the editor what it needs, and of a small window the larger part, with the words to be answered above."""
        self.bar.hide()
        self._stack.setCurrentWidget(self._split)
        if self.composer.isHidden() or self.composer.slim is not self._slim:
            self._slim, self._dragged = self.composer.slim, False
            self.composer.show()
            self._fit_slim()
            self._door.post(self._fit_slim)  # words that wrap know their height only then

    def close_editor(self) -> None:
        """Put the editor away; what was below it is shown again, if there is anything."""
        self.composer.hide()
        self.bar.show()
        if self._top.isHidden():
            self._stack.setCurrentWidget(self._nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The editor keeps its height in a larger window; what lies over the page would be in the wrong place."""
        super().resizeEvent(event)
        self.more.hide()
        self._fit_slim()

    def _fit_slim(self) -> None:
        """The editor is as high as its content, also after that has grown; not where somebody drew the line."""
        if self.composer.isHidden() or self._dragged:
            return
        whole = self._split.height()
        editor = min(self.composer.height_for(self._split.width()), whole * _EDITOR_SHARE // 100)
        if editor != self.composer.height():
            self._split.setSizes([whole - editor - self._split.handleWidth(), editor])

    def _drag(self, *_: int) -> None:
        self._dragged = True

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.colleagues)
        column.addWidget(self.clash)
        column.addWidget(self.take_back)
        column.addWidget(self.bar)
        self._split.addWidget(self._top)
        self._split.addWidget(self.composer)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self.composer.hide()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._split)
        self.more = MoreList(self)
        self.setFocusProxy(self.sheet)
