"""The orders of a trip, each with its box to be ticked and with how much of it is here."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.actions.trip import Stop
from desktop.kit import chips, labels
from desktop.screens.trip import words


class StopRow(QFrame):
    """One order; it is taken along unless its box is cleared."""

    toggled = Signal()

    def __init__(self, stop: Stop) -> None:
        super().__init__()
        self.stop = stop
        self.box = QCheckBox()
        self.box.setChecked(True)
        self.box.setAccessibleName(stop.row.subject)
        self.box.toggled.connect(self.toggled)
        self._subject = labels.ElidedLabel(stop.row.subject, "strong", verbatim=True)
        self._below = labels.ElidedLabel("", "caption")
        self._chip = chips.Chip()
        self._lay_out()

    def put(self, stop: Stop, now: datetime) -> None:
        """The same order, as it stands now."""
        self.stop = stop
        self._subject.setText(stop.row.subject)
        self._below.setText(words.below(stop, now))
        self._chip.say(*words.chip(stop))

    def text(self) -> str:
        """Everything that the row says."""
        return f"{self._subject.text()} {self._below.text()} {self._chip.words()}"

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._subject)
        said.addWidget(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        row.addWidget(self.box)
        row.addLayout(said, 1)
        row.addWidget(self._chip)


class StopRows(QScrollArea):
    """`toggled` fires when another set of orders is ticked; what was cleared stays so while it is listed."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, StopRow] = {}
        self.setAccessibleName("要带的工单")
        self.setWidgetResizable(True)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)

    def put(self, stops: Sequence[Stop], now: datetime) -> None:
        """Show these orders in their order."""
        wanted = {stop.row.order_id: stop for stop in stops}
        for gone in [key for key in self.rows if key not in wanted]:
            row = self.rows.pop(gone)
            self._column.removeWidget(row)
            row.deleteLater()
        for place, (key, stop) in enumerate(wanted.items()):
            if key not in self.rows:
                self.rows[key] = self._made(stop)
            self._column.insertWidget(place, self.rows[key])
            self.rows[key].put(stop, now)

    def chosen(self) -> list[Stop]:
        """Those that are ticked, the nearest due first."""
        rows = sorted(self.rows.values(), key=self._column.indexOf)
        return [row.stop for row in rows if row.box.isChecked()]

    def _made(self, stop: Stop) -> StopRow:
        row = StopRow(stop)
        row.toggled.connect(self.toggled)
        return row
