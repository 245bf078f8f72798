"""One step of an order on the rail of its timeline."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.cited import NONE, Citations
from desktop.actions.words import due_words
from desktop.kit import labels, moments, theme
from desktop.kit.labels import Label
from desktop.screens.order.folded import FoldedText
from desktop.screens.order.marks import Marks
from sync.regulation.orders import TimelineEntry
from sync.regulation.terms import Verb, label

_RAIL = 28
_BELOW_WORDS = 2

_TONES = {Verb.REGISTER: "neutral", Verb.CLOSE: "good", Verb.CALL_BACK: "good", Verb.SUBMIT_UPWARD: "today"}


class Step(QWidget):
    """What, who, when; then its words, moved deadline and marks. `followed`: the id of an order that it names.

    `put` fills it, again and again; `entry` is there from the first time on.
    """

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.entry: TimelineEntry
        self._first = self._last = self._sent = False
        self._verb, self._when = labels.text("", "strong"), labels.text("", "faint")
        self._who = labels.ElidedLabel("", "soft", verbatim=True)
        self._words = FoldedText()
        self._words.followed.connect(self.followed)
        self._moved: Label | None = None
        self._marks: Marks | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_RAIL, 6, 0, 12)
        self._column.setSpacing(4)
        self._column.addLayout(self._head())
        self._column.addWidget(self._words)
        theme.theme().changed.connect(self.update)

    def put(self, entry: TimelineEntry, now: datetime, cited: Citations = NONE, added: int = 0) -> None:
        """Show a step as it is seen at the moment `now`; `added` working days are what it granted (R12.9)."""
        self.entry = entry
        self._verb.setText(label(entry.verb))
        self._who.setText("　".join(part for part in (entry.unit_name, entry.person) if part))
        self._when.setText(moments.stamp(entry.at, now))
        self._when.setToolTip(moments.full(entry.at))
        self._words.fold(entry.text, cited)
        self._words.setVisible(bool(entry.text))
        self._say_moved(_moved(entry, now, added))
        self._mark(entry)
        self.update()

    def stand(self, *, first: bool, last: bool) -> None:
        """Where it stands on the rail, which ends there."""
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.update()

    def wait(self, *, sent: bool) -> None:
        """Whether one that waits has left already."""
        if sent is not self._sent:
            self._sent = sent
            self._mark(self.entry)

    def rest(self) -> None:
        """Nothing of the step stays."""
        self.hide()
        del self.entry
        for said in (self._verb, self._who, self._when):
            said.clear()
        self._when.setToolTip("")
        self._words.fold("")
        self._say_moved("")
        if self._marks is not None:
            self._marks.put(())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._verb)
        row.addWidget(self._who, 1)
        row.addWidget(self._when)
        return row

    def _say_moved(self, words: str) -> None:
        """Few steps move a deadline: the line is made where one does."""
        if words and self._moved is None:
            self._moved = labels.text("", "strong", wrap=True)
            self._column.insertWidget(_BELOW_WORDS, self._moved)
        if self._moved is not None:
            self._moved.setText(words)
            self._moved.setVisible(bool(words))

    def _mark(self, entry: TimelineEntry) -> None:
        """Few carry a mark."""
        waits = ("待回执", "info", "timer-sand") if self._sent else ("待发送", "info", "cloud-upload-outline")
        marks = [waits] if entry.pending else []
        marks += [(flag, "today", "flag-outline") for flag in entry.flags]
        if marks and self._marks is None:
            self._marks = Marks()
            self._column.addWidget(self._marks)
        if self._marks is not None:
            self._marks.put(marks)

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


def _moved(entry: TimelineEntry, now: datetime, added: int) -> str:
    """What the step did to the deadline; nothing where it stayed."""
    before, after = entry.due_before, entry.due_after
    if before is None or after is None or before == after:
        return ""
    moved = f"期限 {due_words(before, now)} → {due_words(after, now)}"
    return f"{moved}（+{added} 个工作日）" if added else moved
