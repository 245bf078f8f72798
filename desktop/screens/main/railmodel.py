"""The places with their counts, as the rail and a screen reader ask for them."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.kit.language import told
from desktop.screens.main.railpaint import Line
from desktop.screens.main.railplaces import ENTRIES, tooltip
from sync.cache.places import Place

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
PLACE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""All that the painter draws, in one value: to ask for each part by itself costs more than to draw it."""


class RailModel(QAbstractListModel):
    """The places with their counts."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[Place, int] = {}

    def show_counts(self, counts: Mapping[Place, int]) -> None:
        """Take over new counts; the same ones need no painting."""
        if dict(counts) == self._counts:
            return
        self._counts = dict(counts)
        self.dataChanged.emit(self.index(0), self.index(len(ENTRIES) - 1), [LINE_ROLE])

    def count(self, place: Place) -> int:
        """How many orders are in a place."""
        return self._counts.get(place, 0)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are places and gaps."""
        return 0 if parent.isValid() else len(ENTRIES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Gaps cannot be chosen."""
        return super().flags(index) if ENTRIES[index.row()].place else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, place, what is drawn, and a sentence for a screen reader."""
        entry = ENTRIES[index.row()]
        place = entry.place
        if place is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return told(place.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                return told(self.tr("{place}，{n} 件").format(place=place.label, n=self.count(place)))
            case Qt.ItemDataRole.ToolTipRole:
                return told(tooltip(place))
        if role == LINE_ROLE:
            return Line(place, entry.icon, self.count(place))
        return place if role == PLACE_ROLE else None
