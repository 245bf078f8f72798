"""The panel that unfolds above the list; its fields are made when somebody unfolds it, for few do so every day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from desktop.screens.inbox.asked import Choices
from sync.cache.filters import EVERYTHING, Filter

if TYPE_CHECKING:
    from desktop.screens.inbox.filterfields import FilterFields


class FilterPanel(QFrame):
    """`chosen` carries the filter after every change, `left` says that Esc was pressed."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "canvas")
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(20, 12, 16, 16)
        self._made: FilterFields | None = None
        self._where: Filter = EVERYTHING
        self._here: Choices | None = None

    @property
    def fields(self) -> dict[str, QComboBox]:
        """By the name of what each narrows."""
        return self._all().fields

    def make(self) -> bool:
        """Be ready to unfold; false where it was before."""
        return self._made is None and bool(self._all())

    def offer(self, here: Choices) -> None:
        """What can be chosen; what is chosen stays."""
        self._here = here
        if self._made is not None:
            self._made.offer(here)

    def show_filter(self, where: Filter) -> None:
        """Show a filter without telling."""
        self._where = where
        if self._made is not None:
            self._made.show_filter(where)

    def tab_chain(self) -> tuple[QWidget, ...]:
        """What Tab visits here, once it is made."""
        return self._made.tab_chain() if self._made is not None else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _all(self) -> "FilterFields":
        if self._made is None:
            from desktop.screens.inbox.filterfields import FilterFields

            self._made = made = FilterFields(self)
            made.chosen.connect(self.chosen)
            self._room.addWidget(made)
            if self._here is not None:
                made.offer(self._here)
            made.show_filter(self._where)
        return self._made
