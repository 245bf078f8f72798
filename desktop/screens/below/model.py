"""The units below as the rows of a table that can be filtered by name and sorted by any column."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.kit.language import told
from desktop.screens.below import words
from sync.cache.below import UnitBelow

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
UNIT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SORT_ROLE: Final = Qt.ItemDataRole.UserRole + 2
TONE_ROLE: Final = Qt.ItemDataRole.UserRole + 3
NAME: Final = 0
LIFE: Final = len(words.COUNTS) + 1
DAYS: Final = LIFE + 1
_HEADS: Final = (words.NAME, *((c.title, c.meaning) for c in words.COUNTS), words.LIFE, words.DAYS)


class UnitsModel(QAbstractTableModel):
    """The units as they were last put, the most troubled first."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self.units: tuple[UnitBelow, ...] = ()

    def put(self, units: Sequence[UnitBelow]) -> None:
        """Show other figures; where the units and their order are the same, no row loses its place."""
        fresh = tuple(units)
        if [unit.id for unit in fresh] == [unit.id for unit in self.units]:
            self.units = fresh
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, DAYS))
            return
        self.beginResetModel()
        self.units = fresh
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are units."""
        return 0 if parent.isValid() else len(self.units)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Name, counts, last sign of life, mean days."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The head of a column and what it means."""
        if way is not Qt.Orientation.Horizontal or section >= len(_HEADS):
            return None
        found: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: told(_HEADS[section][0]),
            Qt.ItemDataRole.ToolTipRole: told(_HEADS[section][1]),
            Qt.ItemDataRole.TextAlignmentRole: _alignment(section),
        }
        return found.get(role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, tone and what to sort by; the name's cell speaks for the whole row."""
        if not index.isValid() or index.row() >= len(self.units):
            return None
        unit, column = self.units[index.row()], index.column()
        if role == UNIT_ROLE:
            return unit
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(unit, column)
        if role == SORT_ROLE:
            return _sorted_by(unit, column)
        if role == TONE_ROLE:
            return _tone(unit, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return told(words.spoken(unit, self._now()))
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return unit.name
        return None

    def _shown(self, unit: UnitBelow, column: int) -> str:
        if column == NAME:
            return unit.name
        if column == LIFE:
            return told(words.life(unit, self._now()))
        return told(words.days(unit)) if column == DAYS else str(words.COUNTS[column - 1].count(unit))


def _sorted_by(unit: UnitBelow, column: int) -> str | float:
    if column == NAME:
        return unit.name
    if column == LIFE:
        return float(unit.quiet)
    return (unit.days or 0.0) if column == DAYS else float(words.COUNTS[column - 1].count(unit))


def _tone(unit: UnitBelow, column: int) -> str:
    """The tone of a cell that wants to be noticed, else nothing."""
    if column == LIFE:
        return "near" if unit.silent else ""
    if column in (NAME, DAYS):
        return ""
    found = words.COUNTS[column - 1]
    return found.tone if found.count(unit) else ""


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if section in (NAME, LIFE) else Qt.AlignmentFlag.AlignHCenter
    return side | Qt.AlignmentFlag.AlignVCenter
