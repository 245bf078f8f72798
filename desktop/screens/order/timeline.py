"""Every step of an order on a rail, the newest on top; what waits to be sent is hollow and says so."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.actions.words import due_words
from desktop.kit import buttons, chips, labels, moments, theme
from desktop.screens.compose.flow import FlowLayout, emptied
from desktop.screens.order.reading import FoldedText
from sync.regulation.orders import TimelineEntry, WorkOrder
from sync.regulation.terms import Verb, label

_RAIL = 28
_FIRST = 12
"""So many steps are shown at once; older ones on request."""

_TONES = {Verb.REGISTER: "neutral", Verb.CLOSE: "good", Verb.CALL_BACK: "good", Verb.SUBMIT_UPWARD: "today"}


class Timeline(QWidget):
    """Rows of steps; `put` rebuilds only when something changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._all = False
        self._order: WorkOrder | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[Step] = []

    def put(self, order: WorkOrder, now: datetime) -> None:
        """Show the steps of an order at the moment `now`."""
        if self._order is None or self._order.id != order.id:
            self._all = False
        self._order, self._now = order, now
        state = (order.id, order.timeline, self._all, moments.local(now).date())
        if state != self._shown:
            self._shown = state
            self._rebuild(list(reversed(order.timeline)))

    def _rebuild(self, entries: list[TimelineEntry]) -> None:
        emptied(self._column)
        shown = entries if self._all else entries[:_FIRST]
        self.rows = [Step(entry, self._now, first=i == 0, last=i == len(entries) - 1) for i, entry in enumerate(shown)]
        for row in self.rows:
            self._column.addWidget(row)
        if len(shown) < len(entries):
            more = buttons.button(f"显示更早的 {len(entries) - len(shown)} 步", self._show_all, kind="quiet")
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._all = True
        if self._order is not None:
            self.put(self._order, self._now)


class Step(QWidget):
    """One step: what, who, when; then its words, moved deadline and marks."""

    def __init__(self, entry: TimelineEntry, now: datetime, *, first: bool, last: bool) -> None:
        super().__init__()
        self.entry, self._now = entry, now
        self._first, self._last = first, last
        column = QVBoxLayout(self)
        column.setContentsMargins(_RAIL, 6, 0, 12)
        column.setSpacing(4)
        column.addLayout(self._head())
        if entry.text:
            column.addWidget(FoldedText(entry.text))
        if entry.due_before and entry.due_after and entry.due_before != entry.due_after:
            column.addWidget(self._moved(entry.due_before, entry.due_after))
        if entry.flags or entry.pending:
            column.addWidget(self._marks())
        theme.theme().changed.connect(self.update)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(labels.text(label(self.entry.verb), "strong"))
        who = "　".join(part for part in (self.entry.unit_name, self.entry.person) if part)
        row.addWidget(labels.ElidedLabel(who, "soft", verbatim=True), 1)
        row.addWidget(self._when())
        return row

    def _when(self) -> QLabel:
        when = labels.text(moments.stamp(self.entry.at, self._now), "faint")
        when.setToolTip(moments.full(self.entry.at))
        return when

    def _moved(self, before: datetime, after: datetime) -> QLabel:
        words = f"期限 {due_words(before, self._now)} → {due_words(after, self._now)}"
        return labels.text(words, "strong", wrap=True)

    def _marks(self) -> QWidget:
        home = QWidget()
        flow = FlowLayout(home, 6)
        if self.entry.pending:
            flow.addWidget(chips.Chip("待发送", "info", "cloud-upload-outline"))
        for flag in self.entry.flags:
            flow.addWidget(chips.Chip(flag, "today", "flag-outline"))
        return home

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        now = theme.tokens()
        ink = QColor(now.tone(_TONES.get(self.entry.verb, "info")).ink)
        middle, at = 8.0, 18.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.line_strong), 1.5))
        if not self._first:
            painter.drawLine(QPointF(middle, 0), QPointF(middle, at - 6))
        if not self._last:
            painter.drawLine(QPointF(middle, at + 6), QPointF(middle, self.height()))
        painter.setPen(QPen(ink, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush if self.entry.pending else ink)
        painter.drawEllipse(QRectF(middle - 4, at - 4, 8, 8))
        painter.end()
