"""What the list is narrowed by and ordered by now, and everything that changes it: panel, chips, menus, kept views."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.actions import looks, saved_views
from desktop.actions.looks import USUAL, Look
from desktop.actions.saved_views import SavedView
from desktop.background import Door
from desktop.screens.inbox import asked
from desktop.screens.inbox.asked import Choices
from desktop.screens.inbox.keptviews import LANE, KeptViews
from desktop.screens.inbox.source import Views
from desktop.screens.inbox.view import InboxView
from sync.cache.filters import EVERYTHING, Filter, Sort
from sync.cache.places import Place

if TYPE_CHECKING:
    from desktop.actions.desk import Desk


class Narrowing(QObject):
    """`changed` when the list must be read again, `place_wanted` when a kept view is of another place."""

    changed = Signal()
    place_wanted = Signal(object)

    def __init__(self, view: InboxView, door: Door) -> None:
        super().__init__(view)
        self.where, self.sort, self.look = EVERYTHING, Sort.DUE, USUAL
        self.place = Place.TO_DO
        self._view, self._door = view, door
        self._desk: Desk | None = None
        self._views: Views | None = None
        self._here = Choices()
        self._kept: KeptViews | None = None
        self._wire()

    def attach(self, views: Views) -> None:
        """The cache is open: what can be chosen is read from it."""
        self._views = views
        self._look_around()

    def keep(self, desk: "Desk") -> None:
        """Views can be kept from now on."""
        self._desk = desk
        self._door.run(partial(looks.list_look, desk), self._wear, lane=LANE)
        self._kept = KeptViews(self._view, self._door, desk, self._present)

    def kept(self) -> list[tuple[SavedView, str]]:
        """The lists under a name, each with what it shows in words."""
        views = self._kept.views if self._kept else ()
        return [(view, "·".join((view.place.label, *self._said(view)))) for view in views]

    def narrow(self, where: Filter) -> None:
        """Narrow by something else."""
        self.where = where
        self._show()
        self.changed.emit()

    def clear(self) -> bool:
        """Everything again; False when nothing was narrowed."""
        if not self.where:
            return False
        self.narrow(EVERYTHING)
        return True

    def show_repeats(self) -> bool:
        """The open order with all its repeats, wherever they are (R16.1); False where it has none."""
        row = self._view.current()
        if row is None or not row.repeats:
            return False
        self.narrow(Filter(group=row.group))
        return True

    def order_by(self, sort: Sort) -> None:
        """Put the list in another order."""
        self.sort = sort
        self._view.header.show_sort(sort)
        self.changed.emit()

    def look_like(self, look: Look) -> None:
        """Show rows in another way, also after the next start."""
        self._wear(look)
        if self._desk is not None:
            self._door.run(partial(looks.keep_look, self._desk, look), lane=LANE)

    def _wear(self, look: Look) -> None:
        self.look = look
        self._view.show_look(look)

    def _wire(self) -> None:
        view, head = self._view, self._view.header
        view.panel.chosen.connect(self.narrow)
        view.panel.left.connect(partial(view.unfold, unfolded=False))
        view.bar.dropped.connect(lambda field: self.narrow(asked.without(self.where, field)))
        view.bar.cleared.connect(self.clear)
        view.clear_wanted.connect(self.clear)
        view.bar.more.connect(partial(view.unfold, unfolded=True))
        head.filter_wanted.connect(self._unfold)
        head.sort_chosen.connect(self.order_by)
        head.look_chosen.connect(self.look_like)
        head.view_wanted.connect(self.open)

    def _show(self) -> None:
        self._view.panel.show_filter(self.where)
        self._view.bar.say(asked.chips(self.where, self._here))

    def _unfold(self, unfolded: bool) -> None:
        self._view.unfold(unfolded=unfolded)
        if unfolded:
            self._look_around()

    def _look_around(self) -> None:
        if self._views is not None:
            self._door.run(partial(_choices, self._views), self._offer)

    def _offer(self, here: Choices) -> None:
        self._here = here
        self._view.panel.offer(here)
        self._show()

    def open(self, view: SavedView) -> None:
        """Show a list that was kept, as it was."""
        self.where, self.sort = view.where, view.sort
        self._view.header.show_sort(view.sort)
        self.look_like(view.look)
        self._show()
        self.place_wanted.emit(view.place)

    def _present(self) -> SavedView:
        now = SavedView(name="", place=self.place, where=self.where, sort=self.sort, look=self.look)
        return replace(now, name="·".join((now.place.label, *self._said(now)))[: saved_views.NAME])

    def _said(self, view: SavedView) -> list[str]:
        return [words for _, words in asked.chips(view.where, self._here)]


def _choices(views: Views) -> Choices:
    """On a worker thread: what there is to narrow by."""
    return Choices(sources=views.sources(), tags=views.tags(), units=views.units())
