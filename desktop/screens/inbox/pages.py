"""The pages of a long list that somebody looked at, so that 100,000 rows cost what 200 do; knows no Qt."""

from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import Final

from desktop.screens.inbox.source import PAGE
from sync.cache.places import Row

_KEPT: Final = 12


class Pages:
    """The rows that are here, by their number in the whole list."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def __len__(self) -> int:
        """How many pages are here."""
        return len(self._pages)

    def clear(self) -> None:
        """Nothing is known."""
        self._pages.clear()
        self._asked.clear()

    def fill(self, rows: Sequence[Row]) -> None:
        """The whole list is known."""
        starts = range(0, len(rows), PAGE)
        self._pages = OrderedDict((start // PAGE, tuple(rows[start : start + PAGE])) for start in starts)
        self._asked = set(self._pages)

    def put(self, page: int, rows: Sequence[Row]) -> None:
        """A page arrived; the one that was not looked at for the longest time is forgotten."""
        self._asked.add(page)
        self._pages[page] = tuple(rows)
        self._pages.move_to_end(page)
        while len(self._pages) > _KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._asked.discard(gone)

    def keep_only(self, pages: Collection[int]) -> None:
        """The others are forgotten and asked for when they are looked at."""
        for page in [known for known in self._pages if known not in pages]:
            del self._pages[page]
        self._asked = set(pages)

    def asks(self, page: int) -> bool:
        """True the first time that a page is missed."""
        if page in self._asked:
            return False
        self._asked.add(page)
        return True

    def row(self, number: int) -> Row | None:
        """The row if its page is here."""
        page = self._pages.get(number // PAGE)
        offset = number % PAGE
        return page[offset] if page is not None and offset < len(page) else None

    def where(self, order_id: str) -> int | None:
        """The number of an order's row among the pages that are here."""
        for number, page in self._pages.items():
            for offset, row in enumerate(page):
                if row.order_id == order_id:
                    return number * PAGE + offset
        return None
