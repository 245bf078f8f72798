"""Beneath which orders repeats are to be seen (R16.1): what somebody has unfolded, and where the list has put it.

Unfolded repeats are read with the list, at one moment; they stand beneath the order instead of in their own places.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.screens.inbox.reading import Families
from desktop.screens.inbox.source import PAGE
from desktop.screens.inbox.view import InboxView
from sync.cache.places import Row


class Unfolding(QObject):
    """`changed` asks for the list to be read again; the presenter hands every answer to `show`."""

    changed = Signal()

    def __init__(self, view: InboxView) -> None:
        super().__init__(view)
        self._model = view.model
        self._wanted: dict[str, Row] = {}
        self._shown: Families = {}
        view.list.unfold_wanted.connect(self._unfold)
        view.list.fold_wanted.connect(self._fold)

    @property
    def leaders(self) -> Sequence[Row]:
        """The orders that are unfolded, or shall be."""
        return tuple(self._wanted.values())

    @property
    def beneath(self) -> Sequence[str]:
        """What the list on the screen does not have in its own place."""
        return [row.order_id for repeats in self._shown.values() for row in repeats]

    def pages(self) -> set[int]:
        """Where the unfolded orders are, and where they may get to when repeats above them leave their places."""
        numbers = [self._model.lines.pages.where(leader) for leader in self._wanted]
        pages = {number // PAGE for number in numbers if number is not None}
        return pages | {max(0, page - 1) for page in pages}

    def clear(self) -> None:
        """Another list, in which nothing is unfolded."""
        self._wanted.clear()
        self._shown = {}

    def fold_all_but(self, families: Families) -> None:
        """Before other rows come: what is not unfolded in them is folded."""
        for family in list(self._model.lines.folds):
            if family.leader.order_id not in families:
                self._model.fold(family.leader.order_id)

    def show(self, asked: Sequence[Row], families: Families) -> bool:
        """The rows are there: unfold in them. False where an order is not among them: then all must be read again."""
        for leader, repeats in families.items():
            self._model.unfold(leader, repeats)
        self._shown = families
        placed = {leader for leader in families if self._model.lines.folds.of(leader) is not None}
        for row in asked:
            if row.order_id not in placed:
                self._wanted.pop(row.order_id, None)
        return len(placed) == len(families)

    def _unfold(self, row: Row) -> None:
        self._wanted[row.order_id] = row
        self.changed.emit()

    def _fold(self, row: Row) -> None:
        self._wanted.pop(row.order_id, None)
        self.changed.emit()
