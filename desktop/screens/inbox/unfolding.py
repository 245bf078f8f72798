"""Unfolds the repeats of an order beneath its row: read when somebody asks for them, and again on every change.

Every order keeps the place that its own deadline gives it; nothing is hidden in a fold (R16.1).
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from desktop.background import Door
from desktop.screens.inbox import reading
from desktop.screens.inbox.folds import Fold
from desktop.screens.inbox.source import Views
from desktop.screens.inbox.view import InboxView
from sync.cache.places import Row


class Unfolding(QObject):
    """The presenter of the arrows before the subjects."""

    def __init__(self, view: InboxView, door: Door) -> None:
        super().__init__(view)
        self._view, self._door = view, door
        view.list.fold_wanted.connect(self.fold)

    def unfold(self, views: Views, now: datetime, row: Row) -> None:
        """Read the repeats of an order and show them beneath it."""
        work = partial(reading.repeats, views, now, [row])
        self._door.run(work, partial(self._put, self._view.model.edition, anew=True))

    def fold(self, row: Row) -> None:
        """Hide them; whoever stood on one of them stands on the order above them."""
        line, lines = self._view.list.currentIndex().row(), self._view.model.lines
        if lines.state(line) is Fold.REPEAT and lines.folds.of(row.order_id) is lines.folds.at(lines.number(line)):
            self._view.list.setCurrentIndex(self._view.model.index(lines.leader(line)))
        with self._view.silence():
            self._view.model.fold(row.order_id)

    def refresh(self, views: Views, now: datetime) -> None:
        """Something changed: what is unfolded is read again."""
        leaders = [family.leader for family in self._view.model.lines.folds]
        if leaders:
            work = partial(reading.repeats, views, now, leaders)
            self._door.run(work, partial(self._put, self._view.model.edition, anew=False))

    def _put(self, edition: int, found: Sequence[tuple[str, Sequence[Row]]], *, anew: bool) -> None:
        """Into the list for which it was read, if that is still shown; what was folded meanwhile stays so."""
        model = self._view.model
        if edition != model.edition:
            return
        chosen = self._view.current()
        with self._view.silence():
            for leader, repeats in found:
                if anew or model.lines.folds.of(leader) is not None:
                    model.unfold(leader, repeats)
        self._view.settle(chosen.order_id if chosen else None)
