"""One step of an order on the rail of its timeline."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.actions.cited import NONE, Citations
from desktop.actions.words import due_words
from desktop.kit import chips, labels, moments, theme
from desktop.kit.flow import FlowLayout
from desktop.screens.order.folded import FoldedText
from sync.regulation.orders import TimelineEntry
from sync.regulation.terms import Verb, label

_RAIL = 28

_TONES = {Verb.REGISTER: "neutral", Verb.CLOSE: "good", Verb.CALL_BACK: "good", Verb.SUBMIT_UPWARD: "today"}


class Step(QWidget):
    """What, who, when; then its words, moved deadline and marks. `followed`: the id of an order that it names."""

    followed = Signal(str)

    def __init__(self, entry: TimelineEntry, now: datetime, cited: Citations = NONE) -> None:
        super().__init__()
        self.entry, self._now = entry, now
        self._first = self._last = False
        column = QVBoxLayout(self)
        column.setContentsMargins(_RAIL, 6, 0, 12)
        column.setSpacing(4)
        column.addLayout(self._head())
        if entry.text:
            words = FoldedText()
            words.put(entry.text, cited)
            words.followed.connect(self.followed)
            column.addWidget(words)
        if entry.due_before and entry.due_after and entry.due_before != entry.due_after:
            column.addWidget(self._moved(entry.due_before, entry.due_after))
        if entry.flags or entry.pending:
            column.addWidget(self._marks())
        theme.theme().changed.connect(self.update)

    def stand(self, *, first: bool, last: bool) -> None:
        """Where it stands on the rail, which ends there."""
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.update()

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
