"""The one shape of every editor: title, order and saved mark; fields, attachments; consequence and buttons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.form import Finish
from desktop.background import Door
from desktop.kit import buttons, labels, theme
from desktop.kit.escaping import EscapingFrame
from desktop.kit.scrolling import BAR, Scroll
from desktop.kit.tabbing import chain
from desktop.screens.compose.card import RequestCard
from desktop.screens.compose.checklist import Checklist
from desktop.screens.compose.colleagues import ColleaguesLine
from desktop.screens.compose.ends import Ends
from desktop.screens.compose.files import FileStrip
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
        self.title = labels.ElidedLabel("", "subtitle")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # gives way to what follows
        self.about = labels.ElidedLabel("", "faint")
        self.saved = labels.text("", "faint")
        self.files = FileStrip(desk, door)
        self.ends = Ends(self)
        self.promise = self.ends.promise
        self.checklist = Checklist()
        self.colleagues = ColleaguesLine()
        self.phrases = buttons.button("常用语", kind="quiet", icon="text-box-plus-outline")
        self.phrases.setToolTip("插入常用语（Ctrl+/）")
        self.drop = buttons.tool("delete-outline", "删除草稿")
        self.close_button = buttons.tool("close", "收起，草稿保留（Esc）", self.put_away.emit)
        self._sheet: Sheet | None = None
        self.card = RequestCard()
        self._body = QVBoxLayout()
        self._lay_out()
        self.files.changed.connect(self._chain)
        self.promise.said.connect(self._settle)

    @property
    def sheet(self) -> Sheet:
        """The fields of the form that is open. Raises LookupError before the first."""
        if self._sheet is None:
            raise LookupError("no form is open")
        return self._sheet

    @property
    def finishes(self) -> list[QPushButton]:
        """The buttons that end it."""
        return self.ends.buttons

    @property
    def slim(self) -> bool:
        """True for a form in which nothing is entered: a promise and a button."""
        return self._area.isHidden()

    def height_for(self, width: int) -> int:
        """Pixels that it takes at a width when nothing scrolls."""
        self._outer.activate()
        whole = self._outer.totalHeightForWidth(width)
        if self.slim:
            return whole
        if not self._inner.hasHeightForWidth():  # asked while nothing in it was to be seen yet, it remembers that
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._inner.activate()
        return whole - self._area.sizeHint().height() + self._inner.totalHeightForWidth(width - BAR)

    def put_sheet(self, sheet: Sheet) -> None:
        """Show the fields of another form."""
        if self._sheet is not None:
            self._body.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = sheet
        self._body.insertWidget(0, sheet)
        self._area.verticalScrollBar().setValue(0)
        self._area.setVisible(bool(sheet.editors) or not self.card.isHidden())
        sheet.blamed.connect(lambda row: self._area.ensureWidgetVisible(row, 0, 12))

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
        fields = self.sheet.rows.values() if self._sheet else ()
        chain(self._area, (*fields, self.files, *self.finishes, self.phrases, self.drop, self.close_button))

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
        self.ends.lend(self._inner if low and not self.card.isHidden() and self.promise.foretells else None)

    def _lay_out(self) -> None:
        self._outer = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._middle(), 1)
        column.addWidget(self.colleagues)
        column.addWidget(self.ends)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(24, 10, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        head.addWidget(self.saved)
        head.addWidget(self.phrases)
        head.addWidget(self.drop)
        head.addWidget(self.close_button)
        return head

    def _middle(self) -> Scroll:
        inside = QWidget()
        self._inner = column = QVBoxLayout(inside)
        column.setContentsMargins(24, 4, 24, 0)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addLayout(self._body)
        column.addWidget(self.checklist)
        column.addWidget(self.files)
        column.addStretch(1)
        self._area = Scroll(inside)
        return self._area
