"""What scrolls in every editor: a request that is to be decided, the fields, the checklist and the attachments."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.kit.scrolling import BAR, Scroll
from desktop.screens.compose.card import RequestCard
from desktop.screens.compose.checklist import Checklist
from desktop.screens.compose.files import FileStrip
from desktop.screens.compose.sheet import Sheet


class Middle(Scroll):
    """Hidden for a form in which nothing is entered and nothing decided. `column` lays out what is inside."""

    def __init__(self, files: FileStrip) -> None:
        super().__init__()
        self.card, self.checklist = RequestCard(), Checklist()
        self._sheet: Sheet | None = None
        self._body = QVBoxLayout()
        inside = QWidget()
        self.column = column = QVBoxLayout(inside)
        column.setContentsMargins(24, 4, 24, 0)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addLayout(self._body)
        column.addWidget(self.checklist)
        column.addWidget(files)
        column.addStretch(1)
        self.setWidget(inside)

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """The fields, in their order."""
        return tuple(self._sheet.rows.values()) if self._sheet else ()

    @property
    def sheet(self) -> Sheet:
        """The fields of the form that is open. Raises LookupError before the first."""
        if self._sheet is None:
            raise LookupError("no form is open")
        return self._sheet

    def put(self, sheet: Sheet) -> None:
        """Show the fields of another form."""
        if self._sheet is not None:
            self._body.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = sheet
        self._body.insertWidget(0, sheet)
        self.verticalScrollBar().setValue(0)
        self.setVisible(bool(sheet.editors) or not self.card.isHidden())
        sheet.blamed.connect(lambda row: self.ensureWidgetVisible(row, 0, 12))

    def beyond_its_hint(self, width: int) -> int:
        """Pixels of height that it needs at a width beyond what it asks for, so that nothing scrolls."""
        if not self.column.hasHeightForWidth():  # asked while nothing in it was to be seen yet, it remembers that
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.column.activate()
        return self.column.totalHeightForWidth(width - BAR) - self.sizeHint().height()
