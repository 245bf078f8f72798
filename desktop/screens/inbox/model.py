"""A list of any length that holds only the pages somebody looked at, so that 100,000 rows cost what 200 do."""

from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal

from desktop.screens.inbox import words
from desktop.screens.inbox.source import PAGE
from sync.cache.places import Row

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_SPOKEN: Final = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_KEPT_PAGES: Final = 12


class RowsModel(QStringListModel):
    """Rows by pages; `wanted` asks for the page with that number, once, when a row of it is first looked at.

    Qt asks for the length once per row whenever it lays the list out. The base keeps it, as so many empty strings:
    a length kept in Python stalls the window for 24 ms with 10,000 rows, for 0.2 s with 100,000.
    """

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def restart(self, total: int) -> None:
        """Another list, whose rows are not known yet."""
        self._empty()
        self.insertRows(0, total)

    def show(self, rows: Sequence[Row]) -> None:
        """Another list that is known whole (search results, the first glance)."""
        self._empty()
        pages = range(0, len(rows), PAGE)
        self._pages = OrderedDict((start // PAGE, tuple(rows[start : start + PAGE])) for start in pages)
        self._asked = set(self._pages)
        self.insertRows(0, len(rows))

    def resize(self, total: int) -> None:
        """The same list has another length now."""
        before = self.rowCount()
        if total > before:
            self.insertRows(before, total - before)
        elif total < before:
            self.removeRows(total, before - total)

    def put(self, page: int, rows: Sequence[Row]) -> None:
        """A page arrived. A short one ends the list there; a full last one lets it grow, an empty one never does."""
        self._asked.add(page)
        self._pages[page] = tuple(rows)
        self._pages.move_to_end(page)
        end = page * PAGE + len(rows)
        if rows or end < self.rowCount():
            self.resize(end if len(rows) < PAGE else max(end, self.rowCount()))
        self._forget_the_oldest()
        if rows:
            self.dataChanged.emit(self.index(page * PAGE), self.index(end - 1))

    def keep_only(self, pages: Collection[int]) -> None:
        """Everything may have changed: pages that were not read again are forgotten and asked for when looked at."""
        for page in [known for known in self._pages if known not in pages]:
            del self._pages[page]
        self._asked = set(pages)

    def row(self, number: int) -> Row | None:
        """The row if its page is here."""
        page = self._pages.get(number // PAGE)
        offset = number % PAGE
        return page[offset] if page is not None and offset < len(page) else None

    def where(self, order_id: str) -> int | None:
        """The number of an order's row among the pages that are here."""
        total = self.rowCount()
        for number, page in self._pages.items():
            for offset, row in enumerate(page):
                if row.order_id == order_id and number * PAGE + offset < total:
                    return number * PAGE + offset
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The Row, its subject, or a sentence for a screen reader; asks for the page when it is not here."""
        if role not in (ROW_ROLE, Qt.ItemDataRole.DisplayRole, *_SPOKEN):
            return None
        row = self.row(index.row())
        if row is None:
            self._ask(index.row() // PAGE)
            return None
        if role == ROW_ROLE:
            return row
        return row.subject if role == Qt.ItemDataRole.DisplayRole else words.spoken(row)

    def _empty(self) -> None:
        self._pages.clear()
        self._asked.clear()
        self.removeRows(0, self.rowCount())

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(page)

    def _forget_the_oldest(self) -> None:
        while len(self._pages) > _KEPT_PAGES:
            gone, _ = self._pages.popitem(last=False)
            self._asked.discard(gone)
