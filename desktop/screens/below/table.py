"""The table of units: figures under their heads, what needs attention on its tone, several units chosen at once."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.kit import theme
from desktop.kit.chips import chip_font, chip_width
from desktop.screens.below.cellpaint import SILENT, CellDelegate
from desktop.screens.below.heads import Heads
from desktop.screens.below.model import DAYS, LIFE, NAME, SORT_ROLE, UNIT_ROLE, UnitsModel
from sync.cache.below import UnitBelow

_ROW = 38
_PAD = 22
_NAME = "一个八字的名称　　"
_DAYS = "平均用时　"
_LIFE = "10 个工作日没有动静"
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class UnitsTable(QTableView):
    """`shown` carries the id of the unit that became current; `entered` asks to go into its orders."""

    shown = Signal(str)
    entered = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.units = UnitsModel(now)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.units)
        self._sorted.setFilterKeyColumn(NAME)
        self._sorted.setSortRole(SORT_ROLE)
        self.setModel(self._sorted)
        self.setItemDelegate(CellDelegate(self))
        self._dress()
        self._silent = False
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _: self.entered.emit())
        theme.theme().changed.connect(self._fit)
        self._fit()

    def put(self, units: Sequence[UnitBelow]) -> None:
        """Show other figures; chosen and current units stay so while they are there, else the first is."""
        chosen, current = {unit.id for unit in self.chosen()}, self.current()
        self._silent = True
        self.units.put(units)
        self._choose(chosen, current.id if current else "")
        self._silent = False

    def narrow(self, words: str) -> None:
        """Show only units whose name contains the words."""
        self._sorted.setFilterFixedString(words.strip())
        if self.current() is None:
            self.go_first()

    def current(self) -> UnitBelow | None:
        """The unit whose orders are shown."""
        found = self.currentIndex().data(UNIT_ROLE) if self.currentIndex().isValid() else None
        return found if isinstance(found, UnitBelow) else None

    def chosen(self) -> list[UnitBelow]:
        """The units that a chase would go to, in the order of the table."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [unit for index in rows if isinstance(unit := index.data(UNIT_ROLE), UnitBelow)]

    def go_first(self) -> None:
        """Choose the first unit, the most troubled one."""
        if self._sorted.rowCount():
            self.selectionModel().setCurrentIndex(self._sorted.index(0, NAME), _CHOOSE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the unit's orders."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, chosen: set[str], current: str) -> None:
        rows = range(self._sorted.rowCount())
        ids = [unit.id for row in rows if isinstance(unit := self._sorted.index(row, NAME).data(UNIT_ROLE), UnitBelow)]
        marks = self.selectionModel()
        if current in ids and (self.current() is None or not chosen <= {unit.id for unit in self.chosen()}):
            marks.setCurrentIndex(self._sorted.index(ids.index(current), NAME), _CHOOSE)
            for unit in chosen & set(ids):
                marks.select(self._sorted.index(ids.index(unit), NAME), _ADD)
        elif self.current() is None:
            self.go_first()

    def _tell(self, current: QModelIndex | QPersistentModelIndex, *_: object) -> None:
        unit = current.data(UNIT_ROLE) if current.isValid() else None
        if isinstance(unit, UnitBelow) and not self._silent:
            self.shown.emit(unit.id)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("下级单位"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.setHorizontalHeader(Heads(self))
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name takes what the figures leave."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit(self) -> None:
        """Columns as wide as their words in the present text size."""
        zoom, head = theme.theme().zoom, self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(round(_ROW * zoom))
        small = chip_font(self.font())
        small.setBold(True)
        words = QFontMetrics(small)
        for column in range(1, self.units.columnCount()):
            said = str(self.units.headerData(column, Qt.Orientation.Horizontal))
            head.resizeSection(column, words.horizontalAdvance(said) + _PAD)
        head.resizeSection(LIFE, round(chip_width(_LIFE, SILENT, small)) + _PAD)
        head.resizeSection(DAYS, words.horizontalAdvance(_DAYS) + _PAD)
        self._fit_name()

    def _fit_name(self) -> None:
        """At least eight characters of it, even where the figures then have to be scrolled to."""
        head = self.horizontalHeader()
        others = sum(head.sectionSize(column) for column in range(1, head.count()))
        head.resizeSection(NAME, max(self.fontMetrics().horizontalAdvance(_NAME), self.viewport().width() - others))
