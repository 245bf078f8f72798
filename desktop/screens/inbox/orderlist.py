"""The list itself: one order is current, several can be picked, by mouse and by keys."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.screens.inbox.folds import Fold
from desktop.screens.inbox.model import RowsModel
from desktop.screens.inbox.picks import Picks
from desktop.screens.inbox.rowpaint import ARROW, SIDE

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class OrderList(QListView):
    """Rows of equal height. Enter asks to go into the order, `all_wanted` to pick whatever the list has.

    `unfold_wanted` carries the row whose repeats are to be seen beneath it, `fold_wanted` the one that has enough.
    """

    entered_order = Signal()
    all_wanted = Signal()
    unfold_wanted = Signal(object)
    fold_wanted = Signal(object)

    def __init__(self, rows: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.picks = rows, Picks()
        self._anchor = -1
        self.setModel(rows)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("工单列表"))
        self.picks.changed.connect(self.draw_again)

    def draw_again(self) -> None:
        """All that is seen of it; a list that nobody sees is drawn when it is shown."""
        if self.isVisible():
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the order; Space, Shift with an arrow and Ctrl+A pick; → and ← unfold and fold."""
        key, shift, row = event.key(), bool(event.modifiers() & SHIFT), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_order.emit()
        elif key == Qt.Key.Key_Space:
            self._toggle(row)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and shift:
            self._extend(row, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_A and event.modifiers() & CONTROL:
            self.all_wanted.emit()
        elif key == Qt.Key.Key_Right:
            self._go_in(row)
        elif key == Qt.Key.Key_Left:
            self._go_out(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Ctrl or in the margin a row is picked, with Shift all up to it, its arrow unfolds; else it is opened."""
        row = self.indexAt(event.position().toPoint()).row()
        if event.button() != Qt.MouseButton.LeftButton or row < 0:
            super().mousePressEvent(event)
        elif event.modifiers() & SHIFT:
            self._reach(self._anchor if self._anchor >= 0 else max(0, self.currentIndex().row()), row)
        elif event.modifiers() & CONTROL or event.position().x() < SIDE:
            self._toggle(row)
        elif event.position().x() < SIDE + ARROW and self.rows.lines.state(row) in (Fold.SHUT, Fold.OPEN):
            self._turn(row)
        else:
            self._anchor = row
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag that picks must not wander with the current row."""
        if not event.modifiers() & (CONTROL | SHIFT):
            super().mouseMoveEvent(event)

    def _turn(self, row: int) -> None:
        """Unfold what is folded and fold what is not."""
        wanted = self.unfold_wanted if self.rows.lines.state(row) is Fold.SHUT else self.fold_wanted
        wanted.emit(self.rows.row(row))

    def _go_in(self, row: int) -> None:
        """Unfold; where that is done, on to the first repeat."""
        fold = self.rows.lines.state(row)
        if fold is Fold.SHUT:
            self._turn(row)
        elif fold is Fold.OPEN:
            self.setCurrentIndex(self.rows.index(row + 1))

    def _go_out(self, row: int) -> None:
        """From a repeat to the row that it was unfolded from; there, fold."""
        fold = self.rows.lines.state(row)
        if fold is Fold.REPEAT:
            self.setCurrentIndex(self.rows.index(self.rows.lines.leader(row)))
        elif fold is Fold.OPEN:
            self._turn(row)

    def _toggle(self, row: int) -> None:
        self._anchor = row
        found = self.rows.row(row)
        if found is not None:
            self.picks.toggle(found)

    def _extend(self, row: int, by: int) -> None:
        """The current row and its neighbour are picked; going back lets go of the last one."""
        there = self.rows.row(row + by)
        here = self.rows.row(row)
        if here is None or there is None:
            return
        if here in self.picks and there in self.picks:
            self.picks.toggle(here)
        else:
            self.picks.add((here, there))
        self.setCurrentIndex(self.rows.index(row + by))

    def _reach(self, start: int, end: int) -> None:
        numbers = range(min(start, end), max(start, end) + 1)
        self.picks.add(row for number in numbers if (row := self.rows.row(number)) is not None)

    def forget_anchor(self) -> None:
        """Another list: a range begins anew."""
        self._anchor = -1
        self.setCurrentIndex(QModelIndex())
