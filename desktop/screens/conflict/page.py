"""处理冲突: reads a conflict, carries out what was chosen, and goes on to the next one."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.actions import resolve
from desktop.actions.desk import Desk
from desktop.actions.failure import failure_of
from desktop.actions.resolve import Ended, Sides
from desktop.background import Door
from desktop.kit import asking
from desktop.screens.compose.promise import refusal_words
from desktop.screens.conflict.view import ConflictView
from sync.cache.changed import Changed
from sync.cache.conflict_words import conflict_text

_LANE = "conflicts"
_WAYS = {"again": resolve.send_again, "note": resolve.into_note, "withdraw": resolve.withdraw}


class ConflictPage(QObject):
    """`order_chosen` carries the order of the conflict shown."""

    order_chosen = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._door, self._parent = desk, door, parent
        self._view: ConflictView | None = None
        self._sides: Sides | None = None
        door.changed.connect(self._changed)

    @property
    def view(self) -> ConflictView:
        """The window; made when it is first needed."""
        if self._view is None:
            self._view = ConflictView(self._parent)
            self._view.chosen.connect(self._chosen)
            self._view.copy_text.clicked.connect(self._copy)
            self._view.open_order.clicked.connect(self._open)
        return self._view

    def show_item(self, item: str) -> None:
        """Show the conflict of one command."""
        self._door.run(partial(self._read, item), self._put, lane=_LANE)

    def show_first(self) -> None:
        """Show the first conflict there is; say so when there is none."""
        self._door.run(partial(self._read, ""), self._put, lane=_LANE)

    def _read(self, item: str) -> tuple[Sides | None, int]:
        waiting = [each.id for each in self._desk.cache.conflicts.open()]
        wanted = item if item in waiting else next(iter(waiting), "")
        return (resolve.sides(self._desk, wanted) if wanted else None), max(len(waiting) - 1, 0)

    def _put(self, read: tuple[Sides | None, int]) -> None:
        self._sides, more = read
        if self._sides is None:
            self._close()
            asking.tell(self._parent, "没有冲突", "写好的内容没有与别人的办理冲突的。", kind="good")
            return
        self.view.put(self._sides, more, self._desk.now())
        self.view.show()
        self.view.raise_()

    def _chosen(self, way: str) -> None:
        if self._sides is not None:
            item = self._sides.conflict.item.id
            self._door.run(partial(_WAYS[way], self._desk, item), self._ended, lane=_LANE)

    def _ended(self, ended: Ended) -> None:
        if ended.problem is not None:
            self.view.complain(failure_of(ended.problem).sentence)
            return
        if ended.refused is not None:
            self.view.complain(refusal_words(ended.refused))
            return
        self._sides = None
        self._door.changed.emit(ended.changed)
        self._door.run(partial(self._read, ""), self._go_on, lane=_LANE)

    def _go_on(self, read: tuple[Sides | None, int]) -> None:
        if read[0] is None:
            self._close()
        else:
            self._put(read)

    def _changed(self, changed: Changed) -> None:
        """The order moved on, or another window resolved it."""
        shown = self._sides if self._view is not None and self._view.isVisible() else None
        if shown is not None and (changed.outbox or shown.conflict.item.order in changed.orders):
            self._door.run(partial(self._read, shown.conflict.item.id), self._go_on, lane=_LANE)

    def _close(self) -> None:
        if self._view is not None:
            self._view.close()

    def _copy(self) -> None:
        if self._sides is not None:
            QGuiApplication.clipboard().setText(conflict_text(self._sides.conflict, self._desk.now()))

    def _open(self) -> None:
        if self._sides is not None:
            self.order_chosen.emit(self._sides.conflict.item.order)
