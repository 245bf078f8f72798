"""A drop-down from which several may be chosen: it stays open while they are ticked, and says all of them when shut."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QWidget

from desktop.kit.choicebox import ChoiceBox
from desktop.kit.language import joined

_OPENS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4)
_TICKS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Select)
_SHUTS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_F4)


class SeveralBox(ChoiceBox):
    """`chosen` carries the values that are ticked, after every tick; the first line takes all ticks away."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("several", True)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        rows = QListView(self)
        self.setView(rows)
        rows.setItemDelegate(QStyledItemDelegate(rows))
        rows.installEventFilter(self)
        rows.viewport().installEventFilter(self)

    def showPopup(self) -> None:  # noqa: N802  Qt's name
        """A long list shows that it goes on: Qt takes the bar from every list before it knows how this one opens."""
        self.view().setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        super().showPopup()

    def offer(self, nothing: str, options: Sequence[tuple[str, str]]) -> None:
        """What can be ticked, as values and words; `nothing` says that none is."""
        kept = self.values()
        self._items.clear()
        self._items.appendRow(QStandardItem(nothing))
        for value, words in options:
            self._add(value, words)
        self.take(kept)

    def take(self, values: Iterable[str]) -> None:
        """Tick these and no others, without telling; one that is not offered is offered from now on."""
        wanted = dict.fromkeys(values)
        known = {self._value(row) for row in range(1, self._items.rowCount())}
        for value in wanted:
            if value not in known:
                self._add(value, value)
        for row in range(1, self._items.rowCount()):
            ticked = self._value(row) in wanted
            self._items.item(row).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._say()

    def values(self) -> tuple[str, ...]:
        """What is ticked, in the order of the list."""
        return tuple(self._value(row) for row in self._ticked())

    def words(self) -> str:
        """What it says when it is shut."""
        return joined(*(self.itemText(row) for row in self._ticked())) or self.itemText(0)

    def toggle(self, row: int) -> None:
        """Tick a line or take its tick away; the first line takes all away."""
        if row == 0:
            self.take(())
        elif row > 0:
            item = self._items.item(row)
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            self._say()
        self.chosen.emit(self.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the open list a click or Space ticks, Enter and Esc shut it; everything else is the list's own."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self.toggle(self.view().indexAt(event.position().toPoint()).row())
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TICKS:
                self.toggle(self.view().currentIndex().row())
                return True
            if event.key() in _SHUTS:
                self.hidePopup()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shut: the keys that open it. No key changes what is ticked without showing it."""
        if event.key() in _OPENS:
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that passes over it ticks nothing."""
        event.ignore()

    def _add(self, value: str, words: str) -> None:
        item = QStandardItem(words)
        item.setData(value, Qt.ItemDataRole.UserRole)
        item.setCheckable(True)
        self._items.appendRow(item)

    def _value(self, row: int) -> str:
        return str(self._items.item(row).data(Qt.ItemDataRole.UserRole))

    def _ticked(self) -> list[int]:
        rows = range(1, self._items.rowCount())
        return [row for row in rows if self._items.item(row).checkState() == Qt.CheckState.Checked]

    def _say(self) -> None:
        """A screen reader is told what the closed box shows, and the tooltip shows what does not fit."""
        self.setAccessibleDescription(self.words())
        self.setToolTip(self.words() if len(self._ticked()) > 1 else "")
        self.update()
