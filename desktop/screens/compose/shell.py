"""The one shape of every editor: title, order and saved mark; fields, attachments; consequence and buttons."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.form import Finish
from desktop.background import Door
from desktop.kit import theme
from desktop.kit.escaping import EscapingFrame
from desktop.kit.tabbing import chain
from desktop.screens.compose.colleagues import ColleaguesLine
from desktop.screens.compose.ends import Ends
from desktop.screens.compose.files import FileStrip
from desktop.screens.compose.head import Head
from desktop.screens.compose.middle import Middle
from desktop.screens.compose.sheet import Sheet
from desktop.screens.compose.texts import accept

_LOW, _NARROW = 520, 480
"""Pixels of height and width below which an editor has no room for what will happen beside what is written."""


class Shell(EscapingFrame):
    """Widgets without behaviour; `files` and `promise` stay, the sheet and the buttons change with the form.

    `card` above the fields shows a request that is to be decided. `put_away` fires on Esc and on the button for it.
    """

    put_away = Signal()
    dropped = Signal(object)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.setAcceptDrops(True)
        self._head = head = Head(self.put_away.emit)
        self.title, self.about, self.saved = head.title, head.about, head.saved
        self.phrases, self.drop, self.close_button = head.phrases, head.drop, head.close_button
        self.files = FileStrip(desk, door)
        self.ends = Ends(self)
        self.promise = self.ends.promise
        self.colleagues = ColleaguesLine()
        self._middle = Middle(self.files)
        self.card, self.checklist = self._middle.card, self._middle.checklist
        self._lay_out()
        self.files.changed.connect(self._chain)
        self.promise.said.connect(self._settle)

    @property
    def sheet(self) -> Sheet:
        """The fields of the form that is open. Raises LookupError before the first."""
        return self._middle.sheet

    @property
    def finishes(self) -> list[QPushButton]:
        """The buttons that end it."""
        return self.ends.buttons

    @property
    def slim(self) -> bool:
        """True for a form in which nothing is entered: a promise and a button."""
        return self._middle.isHidden()

    def height_for(self, width: int) -> int:
        """Pixels that it takes at a width when nothing scrolls."""
        self._outer.activate()
        whole = self._outer.totalHeightForWidth(width)
        return whole if self.slim else whole + self._middle.beyond_its_hint(width)

    def put_sheet(self, sheet: Sheet) -> None:
        """Show the fields of another form."""
        self._middle.put(sheet)

    def put_finishes(self, finishes: tuple[Finish, ...], act: Callable[[Finish], object]) -> None:
        """A button and a key for each way to end."""
        self.ends.put(finishes, act)
        self._chain()

    def allow(self, allowed: bool) -> None:
        """Whether the form can be ended now."""
        self.ends.allow(allowed)

    def escape(self) -> None:
        """Esc puts the editor away; the draft stays."""
        self.put_away.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the editor."""
        accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """They become attachments, as those dropped on the strip."""
        self.dropped.emit(event.mimeData())
        event.acceptProposedAction()

    def _chain(self) -> None:
        """Tab: the fields, the attachments, the ways to end, then what stands in the head."""
        ends = (*self.finishes, self.phrases, self.drop, self.close_button)
        chain(self._middle, (*self._middle.rows, self.files, *ends))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room decides where it is said what will happen."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Below a request it scrolls with the opinion where there is no room for both.

        A refusal, and whose order it is when something leaves for a reporter, always stand beside the buttons.
        """
        zoom = theme.theme().zoom
        low = self.height() < _LOW * zoom and self.width() < _NARROW * zoom
        self.ends.lend(self._middle.column if low and not self.card.isHidden() and self.promise.foretells else None)

    def _lay_out(self) -> None:
        self._outer = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._middle, 1)
        column.addWidget(self.colleagues)
        column.addWidget(self.ends)
