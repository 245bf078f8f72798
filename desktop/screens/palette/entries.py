"""The entries of the palette as a list for Qt, and what a screen reader hears of each."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.kit.language import joined, told
from desktop.screens.palette.paint import ENTRY_ROLE, below
from desktop.screens.palette.ranking import Entry

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()


class EntriesModel(QAbstractListModel):
    """The entries as they were last put."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def put(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry, or a sentence about it for a screen reader and the tooltip."""
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(entry)
        return None


def spoken(entry: Entry) -> str:
    """An entry as one sentence."""
    command = entry.command
    cannot = told("现在不能做") if command.refused else ""
    parts = (command.shown, cannot, below(entry), told(command.group), command.key)
    return joined(*parts)
