"""What stands beside the list: the order that is open, or a word that none is; never so narrow that a line is cut."""

from typing import Final

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.kit import theme
from desktop.kit.empty import EmptyState

_ORDER: Final = (115, 290)
"""Pixels of width without which an order is cut: what stays, and what grows with the letters."""
_ICON: Final = "file-document-outline"
_UNCHOSEN: Final = ("选一件工单", "在左边的列表里选中后，这里显示全部内容。")
_VACANT: Final = ("没有打开的工单", "按 Ctrl+K 可以找任何一件。")


class Beside(QStackedWidget):
    """Has nothing but the word before it adopts the pane of orders, which comes to sight with the first order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: QWidget | None = None
        self._opened = False
        self._said = EmptyState(_ICON, *_UNCHOSEN)
        self._said.beside_a_list()
        self._nothing = QFrame()
        self._nothing.setProperty("surface", "surface")
        inner = QVBoxLayout(self._nothing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._said)
        self.addWidget(self._nothing)
        theme.theme().changed.connect(self._keep_readable)
        self._keep_readable()

    def adopt(self, order: QWidget) -> None:
        """Take in the pane of orders."""
        self._order = order
        self.addWidget(order)

    def show_order(self) -> None:
        """An order was opened."""
        if self._order is not None:
            self._opened = True
            self.setCurrentWidget(self._order)

    def follow(self, *, vacant: bool) -> None:
        """Beside an empty list no order stands that has nothing to do with it; it is back beside the next list."""
        self.tell(vacant=vacant)
        if self._order is not None and self._opened:
            self.setCurrentWidget(self._nothing if vacant else self._order)

    def tell(self, *, vacant: bool) -> None:
        """The word where none is open: nobody is sent to a list in which there is nothing."""
        self._said.say(_ICON, *(_VACANT if vacant else _UNCHOSEN))

    def _keep_readable(self) -> None:
        """However broad the list is drawn, no line of an order ends behind the edge."""
        fixed, letters = _ORDER
        self.setMinimumWidth(fixed + round(letters * theme.theme().zoom))
