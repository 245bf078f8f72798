"""The room of 单位: the table above, one unit or the chase below it, and what is left of it beside an open order."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.kit import moments
from desktop.kit.banner import Banner
from desktop.kit.empty import EmptyState
from desktop.kit.split import Splitter
from desktop.screens.below.detail import UnitDetail
from desktop.screens.below.head import Head
from desktop.screens.below.sheet import ChaseSheet
from desktop.screens.below.table import UnitsTable

_LEAST = 120
"""Pixels that table and detail keep where large letters leave little; what is in them scrolls."""
_WIDE = 700
"""Pixels: more than a list beside an open order has, less than the whole room of the smallest window."""


class BelowRoom(QWidget):
    """Widgets and where the keys are; it reads nothing."""

    def __init__(
        self, now: Callable[[], datetime], calendar: moments.WorkingDays, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.table = UnitsTable(now)
        self.detail = UnitDetail(now, calendar)
        self.sheet = ChaseSheet()
        self.head = Head()
        self.said = Banner()
        self.said.hide()
        self._lay_out()

    @property
    def is_wide(self) -> bool:
        """True while there is room for the table."""
        return self.width() >= _WIDE

    def take_focus(self) -> None:
        """Go to where the keys choose: the table, or beside an open order the unit's orders."""
        if self.is_wide:
            self.table.setFocus()
            if self.table.current() is None:
                self.table.go_first()
        else:
            self.detail.orders.setFocus()

    def step(self, by: int) -> None:
        """Go to the next or the previous order of the unit."""
        self.detail.step(by)

    def people(self, *, there: bool) -> None:
        """The table, or that nobody is below."""
        self._room.setCurrentIndex(0 if there else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside an open order there is room for the unit's orders only."""
        super().resizeEvent(event)
        wide = self.is_wide
        self.table.setVisible(wide)
        self.head.fit(wide=wide)
        self.detail.show_urges(shown=wide)

    def open_sheet(self, *, opened: bool) -> None:
        """The chase in place of the unit, or the unit again."""
        self._lower.setCurrentWidget(self.sheet if opened else self.detail)
        if not opened:
            self.take_focus()

    def orders_meant(self) -> list[str]:
        """Orders that a chase is about: picked ones, or the current one where the keys are; none: the chosen units."""
        orders, picked = self.detail.chosen(), len(self.detail.orders.picks) > 0
        return orders if picked or not self.is_wide or self.detail.orders.hasFocus() else []

    def _lay_out(self) -> None:
        self._lower = QStackedWidget()
        self._lower.addWidget(self.detail)
        self._lower.addWidget(self.sheet)
        for part in (self.table, self._lower):
            part.setMinimumHeight(_LEAST)
        split = Splitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self._lower)
        split.setSizes([320, 300])
        nobody = EmptyState("home-group", self.tr("没有下级单位"), self.tr("区级平台登记了下级单位后，会出现在这里。"))
        self._room = QStackedWidget()
        self._room.addWidget(split)
        self._room.addWidget(nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.said)
        column.addWidget(self._room, 1)
        self.setFocusProxy(self.table)
