"""Which orders are picked for doing something with all of them: by id, so that rows may move under the hand."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, Signal

from sync.cache.places import Row

MOST: Final = 200
"""Orders in one batch: more than anybody can answer for in one go."""


class Picks(QObject):
    """The picked orders in the order in which they were picked; `changed` after every change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, Row] = {}

    def __contains__(self, row: Row) -> bool:
        """Whether an order is picked."""
        return row.order_id in self._rows

    def __len__(self) -> int:
        """How many are."""
        return len(self._rows)

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(self._rows)

    def toggle(self, row: Row) -> None:
        """Pick an order or let it go."""
        if row in self:
            del self._rows[row.order_id]
            self.changed.emit()
        else:
            self.add((row,))

    def add(self, rows: Iterable[Row]) -> None:
        """Pick orders, MOST at most."""
        for row in rows:
            if len(self._rows) < MOST or row in self:
                self._rows[row.order_id] = row
        self.changed.emit()

    def clear(self, gone: Iterable[str] | None = None) -> bool:
        """Let some go, or all; False when there was nothing picked."""
        before = len(self._rows)
        for order in list(self._rows) if gone is None else gone:
            self._rows.pop(order, None)
        if before != len(self._rows):
            self.changed.emit()
        return before > 0
