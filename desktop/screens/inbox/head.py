"""The head of the list: where one is, how many are there, and the three buttons: order, kept views, filter."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.actions.looks import USUAL, Look
from desktop.actions.saved_views import SavedView
from desktop.kit import buttons, icons, labels
from desktop.screens.inbox.asked import DENSE, DETAILS, SORTS
from sync.cache.filters import Sort

FILTER_KEY: Final = "Ctrl+Shift+F"
VIEWS_KEY: Final = "Ctrl+Shift+V"
SORT_KEY: Final = "Ctrl+Shift+S"


class ListHead(QWidget):
    """Widgets only. `view_wanted` carries a SavedView; renaming and deleting carry a name."""

    sort_chosen = Signal(object)
    look_chosen = Signal(object)
    filter_wanted = Signal(bool)
    view_wanted = Signal(object)
    keep_wanted = Signal()
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = labels.ElidedLabel("", "subtitle")
        self.count = labels.text("", "caption")
        self.sorts = _menu_button("sort-variant", self.tr("排序与显示"), SORT_KEY)
        self.views = _menu_button("bookmark-outline", self.tr("常用视图"), VIEWS_KEY)
        self.filter = buttons.tool("filter-variant", self.tr("筛选"), key=FILTER_KEY)
        self.filter.setCheckable(True)
        self.filter.toggled.connect(self.filter_wanted)
        self._fill_sorts()
        self.show_views([])
        self._lay_out()

    def show_sort(self, sort: Sort) -> None:
        """Mark the order in which the list is."""
        self._sorts[sort].setChecked(True)

    def show_look(self, look: Look) -> None:
        """Mark what a row tells, and in how many lines."""
        for detail, action in self._details.items():
            action.setChecked(detail in look.details)
        self._dense.setChecked(look.dense)

    def show_views(self, views: Sequence[SavedView]) -> None:
        """The kept views, and what can be done with them."""
        menu = self.views.menu()
        menu.clear()
        for view in views:
            _entry(menu, view.name, partial(self.view_wanted.emit, view))
        menu.addSeparator()
        _entry(menu, self.tr("保存当前列表…"), self.keep_wanted.emit, "bookmark-plus-outline")
        for words, wanted in ((self.tr("改名"), self.rename_wanted), (self.tr("删除"), self.delete_wanted)):
            below = menu.addMenu(words)
            below.setEnabled(bool(views))
            for view in views:
                _entry(below, view.name, partial(wanted.emit, view.name))

    def _fill_sorts(self) -> None:
        menu, group = self.sorts.menu(), QActionGroup(self)
        self._sorts = {
            sort: _choice(menu, words, partial(self.sort_chosen.emit, sort)) for sort, words in SORTS.items()
        }
        for action in self._sorts.values():
            group.addAction(action)
        menu.addSeparator()
        self._details = {detail: _choice(menu, words, self._tell_look) for detail, words in DETAILS.items()}
        menu.addSeparator()
        self._dense = _choice(menu, DENSE, self._tell_look)
        self.show_sort(Sort.DUE)
        self.show_look(USUAL)

    def _tell_look(self) -> None:
        shown = tuple(detail for detail, action in self._details.items() if action.isChecked())
        self.look_chosen.emit(Look(details=shown, dense=self._dense.isChecked()))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 8, 8)
        row.setSpacing(2)
        row.addWidget(self.title, 1)
        row.addSpacing(8)
        row.addWidget(self.count)
        row.addSpacing(6)
        for tool in (self.sorts, self.views, self.filter):
            row.addWidget(tool)


def _menu_button(icon: str, words: str, key: str) -> QToolButton:
    made = buttons.tool(icon, words, key=key)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(QMenu(made))
    return made


def _choice(menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.triggered.connect(lambda *_: act())
    return action


def _entry(menu: QMenu, words: str, act: Callable[[], object], icon: str = "") -> None:
    action = menu.addAction(words.replace("&", "&&"))
    if icon:
        action.setIcon(icons.icon(icon, "ink_soft"))
    action.triggered.connect(lambda *_: act())
