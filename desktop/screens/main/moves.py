"""What the keys do that move about in the frame: to the list and back, from row to row, to the units."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.screens.inbox.presenter import Inbox
from desktop.screens.main.frame import Frame, focus
from sync.cache.places import Place

if TYPE_CHECKING:
    from desktop.screens.below import BelowPane


class Moves(QObject):
    """Acts on what is in the middle: the list of orders, or the units while they are there."""

    def __init__(self, frame: Frame, inbox: Inbox) -> None:
        super().__init__(frame)
        self._frame, self._inbox = frame, inbox
        frame.rail.jumped.connect(self._take_up)

    def acts(self) -> dict[str, Callable[[], object]]:
        """By the names of their keys."""
        return {
            "next": partial(self.step, 1),
            "previous": partial(self.step, -1),
            "list": self.to_list,
            "chase": self.chase,
            "order": self.to_order,
            "repeats": self.show_repeats,
            "back": self.back,
        }

    def to_list(self) -> None:
        """The keyboard goes to the middle."""
        if self._below is not None:
            self._below.take_focus()
        else:
            focus(self._frame.inbox.list)

    def to_order(self) -> None:
        """The keyboard goes to the right."""
        focus(self._frame.right.currentWidget())

    def step(self, by: int) -> None:
        """To another row, `by` rows further down."""
        (self._below or self._frame.inbox).step(by)

    def back(self) -> None:
        """One step back at a time: what is picked, the panel, the search, what the list is narrowed by."""
        inbox, search = self._frame.inbox, self._frame.search
        if self._below is not None:
            self._frame.show_place(Place.UNITS)
            self.to_list()
            return
        if inbox.list.picks.clear():
            pass
        elif inbox.panel.isVisible():
            inbox.unfold(unfolded=False)
        elif search.text():
            search.clear()
        else:
            self._inbox.narrowing.clear()
        focus(inbox.list)

    def chase(self) -> None:
        """Among the units, those that are chosen are chased; from elsewhere one goes there to choose."""
        if self._below is not None:
            self._below.chase()
        else:
            self._frame.rail.jump(Place.UNITS)

    def show_repeats(self) -> None:
        """All that are about the same as the current one (R16.1)."""
        if not self._inbox.narrowing.show_repeats():
            self._frame.say(self.tr("没有重复件"), self.tr("列表里当前的工单没有关联的重复件。"), kind="info")

    @property
    def _below(self) -> "BelowPane | None":
        """The units, while they are in the middle."""
        panes = self._frame.panes
        return panes.below if panes and self._frame.middle.currentWidget() is panes.below else None

    def _take_up(self, place: Place) -> None:
        """The units are gone to for doing something with them at once."""
        if place is Place.UNITS:
            self.to_list()
