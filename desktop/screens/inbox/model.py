"""A list of any length for Qt: pages of rows as they are looked at, and repeats unfolded beneath their rows.

A `number` counts the rows of the list, a `line` what stands on the screen; they differ while something is unfolded.
"""

from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal

from desktop.screens.inbox import words
from desktop.screens.inbox.folds import Family
from desktop.screens.inbox.lines import Lines
from desktop.screens.inbox.source import PAGE
from sync.cache.places import Row

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
FOLD_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_ANSWERED: Final = frozenset(
    {ROW_ROLE, FOLD_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
)


class RowsModel(QStringListModel):
    """`wanted` asks for the page with that number, once, when a row of it is first looked at.

    Qt asks for the length once per row whenever it lays the list out. The base keeps it, as so many empty strings:
    a length kept in Python stalls the window for 24 ms with 10,000 rows, for 0.2 s with 100,000.
    """

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.lines = Lines()

    @property
    def total(self) -> int:
        """How many rows the list has, whatever is unfolded."""
        return self.rowCount() - self.lines.folds.extra

    def restart(self, total: int) -> None:
        """Another list, whose rows are not known yet."""
        self._empty()
        self.insertRows(0, total)

    def show(self, rows: Sequence[Row]) -> None:
        """Another list that is known whole (search results, the first glance)."""
        self._empty()
        self.lines.pages.fill(rows)
        self.insertRows(0, len(rows))

    def resize(self, total: int) -> None:
        """The same list has another length now."""
        before = self.total
        for family in [each for each in self.lines.folds if each.number >= total]:
            self._fold(family)
        if total > before:
            self.insertRows(self.rowCount(), total - before)
        elif total < before:
            self.removeRows(self.rowCount() - (before - total), before - total)

    def put(self, page: int, rows: Sequence[Row]) -> None:
        """A page arrived. A short one ends the list there; a full last one lets it grow, an empty one never does."""
        self.lines.pages.put(page, rows)
        end = page * PAGE + len(rows)
        if rows or end < self.total:
            self.resize(end if len(rows) < PAGE else max(end, self.total))
        for family in [each for each in self.lines.folds if each.number // PAGE == page]:
            self._follow(family)
        if rows:
            first, last = self.lines.folds.line(page * PAGE), self.lines.folds.line(end - 1)
            self.dataChanged.emit(self.index(first), self.index(last))

    def keep_only(self, pages: Collection[int]) -> None:
        """Everything may have changed: pages that were not read again are forgotten and asked for when looked at."""
        self.lines.pages.keep_only(pages)

    def unfold(self, leader: str, repeats: Sequence[Row]) -> None:
        """Show repeats beneath an order, or others than before; nothing where it is not in the list any more."""
        family, before = self.lines.family(leader, repeats), self.lines.folds.of(leader)
        if family is not None and before is not None and _alike(family, before):
            self.lines.folds.put(family)
            first = self.lines.folds.line(family.number)
            self.dataChanged.emit(self.index(first), self.index(first + len(repeats)))
            return
        self.fold(leader)
        if family is not None:
            self.lines.folds.put(family)
            self.insertRows(self.lines.folds.line(family.number) + 1, len(repeats))
            self._told(family)

    def fold(self, leader: str) -> None:
        """Hide the repeats beneath an order."""
        family = self.lines.folds.of(leader)
        if family is not None:
            self._fold(family)
            self._told(family)

    def row(self, line: int) -> Row | None:
        """What stands in a line, if its page is here."""
        return self.lines.row(line)

    def where(self, order_id: str) -> int | None:
        """The line of an order among what is here: its own row rather than beneath another."""
        return self.lines.where(order_id, self.total)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The Row, its subject, or a sentence for a screen reader; asks for the page when it is not here."""
        if role not in _ANSWERED:
            return None
        line = index.row()
        row = self.lines.row(line)
        if row is None:
            self._ask(self.lines.number(line) // PAGE)
            return None
        if role in (ROW_ROLE, Qt.ItemDataRole.DisplayRole):
            return row if role == ROW_ROLE else row.subject
        fold = self.lines.state(line)
        return fold if role == FOLD_ROLE else words.spoken(row, fold)

    def _empty(self) -> None:
        self.lines.clear()
        self.removeRows(0, self.rowCount())

    def _ask(self, page: int) -> None:
        if self.lines.pages.asks(page):
            self.wanted.emit(page)

    def _follow(self, family: Family) -> None:
        """The page of an unfolded row was read again: its repeats go where it went, or away with it."""
        row = self.lines.pages.row(family.number)
        if row is None or row.order_id != family.leader.order_id:
            self.unfold(family.leader.order_id, family.repeats)

    def _fold(self, family: Family) -> None:
        first = self.lines.folds.line(family.number) + 1
        self.lines.folds.drop(family.number)
        self.removeRows(first, len(family.repeats))

    def _told(self, family: Family) -> None:
        line = self.index(self.lines.folds.line(family.number))
        self.dataChanged.emit(line, line)


def _alike(one: Family, other: Family) -> bool:
    """True where the same rows stand in the same lines, whatever they say now."""
    same = [row.order_id for row in one.repeats] == [row.order_id for row in other.repeats]
    return same and one.number == other.number
