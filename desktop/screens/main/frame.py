"""The frame: places, list, order and status line side by side, and the keys that move between them."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.kit import moments
from desktop.kit.banner import Banner
from desktop.kit.split import Splitter
from desktop.screens.courier.menu import CourierMenu
from desktop.screens.inbox.view import InboxView
from desktop.screens.main.beside import Beside
from desktop.screens.main.brand import Brand, Side, Who
from desktop.screens.main.panes import Panes
from desktop.screens.main.rail import Rail
from desktop.screens.search.box import SearchBox
from desktop.screens.search.strip import SearchStrip
from desktop.screens.status.line import StatusLine
from sync.cache.places import Place


class Frame(QFrame):
    """Widgets and their places only; `desktop.screens.main.presenter` moves them."""

    resized = Signal(object)

    def __init__(
        self, now: Callable[[], datetime], calendar: moments.WorkingDays, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.rail, self.brand, self.who = Rail(), Brand(), Who()
        self.search = SearchBox()
        self.strip = SearchStrip(self.search)
        self.inbox = InboxView(now, calendar)
        self.status = StatusLine()
        self.courier = CourierMenu()
        self.status.offer(self.courier)
        self.banner = Banner()
        self.banner.closed.connect(self.hush)
        self.middle = QStackedWidget()
        self.right = Beside()
        self.split = Splitter(on_moved=self.resized.emit)
        self.panes: Panes | None = None
        self.inbox.settled.connect(self._settled)
        self._lay_out()
        self._order_tabs()

    def adopt(self, panes: Panes) -> None:
        """Take in the panes that others built."""
        self.panes = panes
        for pane in (panes.approvals, panes.outbox, panes.drafts, panes.below):
            self.middle.addWidget(pane)
        self.right.adopt(panes.order)

    def offer(self, strip: QWidget) -> None:
        """Take in what speaks up by itself, below the work: neither the words nor the rows above move when it comes."""
        self._work.addWidget(strip)

    def show_place(self, place: Place) -> None:
        """Put the right list into the middle; the table of units has the whole room until an order is opened."""
        pane = self.panes.of(place) if self.panes else None
        self.middle.setCurrentWidget(pane or self.inbox)
        self.split.alone(pane is not None and place is Place.UNITS)
        self.right.follow(vacant=self.panes is not None and self.panes.vacant(place, self.rail.places.count(place)))

    def show_list(self) -> None:
        """Put the list of orders into the middle, with the order beside it."""
        self.middle.setCurrentWidget(self.inbox)
        self.split.alone(False)
        self.right.follow(vacant=False)

    def show_order(self) -> None:
        """Bring the order's pane to the front."""
        self.split.alone(False)
        self.right.show_order()

    def say(self, title: str, cause: str = "", advice: str = "", kind: str = "overdue") -> Banner:
        """Say something over the work; returns the banner for its actions."""
        self.banner.say(title, cause, advice, kind)
        self.banner.show()
        self._over.show()
        return self.banner

    def hush(self) -> None:
        """Put the banner away."""
        self._over.hide()

    def _settled(self, vacant: bool) -> None:
        if self.middle.currentWidget() is self.inbox:
            self.right.tell(vacant=vacant)

    def _lay_out(self) -> None:
        self.middle.addWidget(self.inbox)
        self.split.addWidget(self._list_side())
        self.split.addWidget(self.right)
        self.split.setStretchFactor(0, 0)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([404, 760])
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Side(self.brand, self.rail, self.who))
        row.addLayout(self._work_side(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)

    def _order_tabs(self) -> None:
        """Tab goes from the places through search and list to the order."""
        chain = (self.rail, self.search, *self.inbox.tab_chain(), self.right)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(self.inbox)

    def _work_side(self) -> QVBoxLayout:
        self._over = QFrame()
        over = QVBoxLayout(self._over)
        over.setContentsMargins(12, 12, 12, 0)
        over.addWidget(self.banner)
        self._over.hide()
        self._work = column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._over)
        column.addWidget(self.split, 1)
        return column

    def _list_side(self) -> QFrame:
        side = QFrame()
        side.setProperty("surface", "surface")
        side.setMinimumWidth(320)
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 16, 12)
        top.setSpacing(0)
        top.addWidget(self.search)
        top.addWidget(self.strip)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.middle, 1)
        return side


def focus(widget: QWidget) -> None:
    """Move the keyboard there."""
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
