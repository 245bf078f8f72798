"""One day of the little calendar that explains a deadline."""

from datetime import date
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.kit import theme
from desktop.kit import tokens as scale
from desktop.kit.language import told

_WEEKDAYS: Final = "一二三四五六日"
_WEEKEND: Final = 5
_HOLIDAY: Final = "放假"
_SIZE: Final = QSize(88, 44)
_MARK: Final = 16


class DayCell(QWidget):
    """Its date and weekday, and either its count or why it does not count.

    A working day at a weekend carries 班, a day off that is a holiday 休: neither hangs on its colour.
    """

    def __init__(self, day: date, below: str, *, counted: bool, last: bool) -> None:
        super().__init__()
        self.day, self.below, self._counted, self._last = day, below, counted, last
        self.mark = "班" if counted and day.weekday() >= _WEEKEND else "休" if below.endswith(_HOLIDAY) else ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made_up = "（调休上班）" if self.mark == "班" else ""
        self.setToolTip(f"{day.month}月{day.day}日 {below}{made_up}")
        self.setAccessibleName(self.toolTip())

    def sizeHint(self) -> QSize:
        """The size it wants."""
        return QSize(theme.size(_SIZE.width()), theme.size(_SIZE.height()))

    def tone(self) -> str:
        """The last day, a day that counts, one that was made up for, a holiday, a weekend."""
        if self._counted:
            return "today" if self._last else "near" if self.mark else "info"
        return "good" if self.mark else "neutral"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        now = theme.tokens()
        tone = now.tone(self.tone())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(now.line), 1.0) if not self._counted else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.ground) if self._counted else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(tone.ink if self._counted else now.ink_faint))
        self._line(painter, box, f"{self.day.month}/{self.day.day} 周{_WEEKDAYS[self.day.weekday()]}", top=True)
        self._line(painter, box, self.below, top=False)
        if self.mark:
            self._stamp(painter, box, QColor(tone.ink))
        painter.end()

    def _stamp(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        """In the corner, light on dark or dark on light."""
        side = theme.size(_MARK)
        corner = QRectF(box.right() - side, box.top(), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(corner, 4, 4)
        font = QFont(self.font())
        font.setPixelSize(theme.size(scale.CAPTION - 1))
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().surface))
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, told(self.mark))

    def _line(self, painter: QPainter, box: QRectF, words: str, *, top: bool) -> None:
        font = QFont(self.font())
        font.setPixelSize(theme.size(scale.CAPTION))
        font.setBold(self._counted and not top)
        painter.setFont(font)
        half = QRectF(box.left(), box.top() + (3 if top else box.height() / 2 - 1), box.width(), box.height() / 2 - 2)
        room = half.adjusted(0, 0, -theme.size(_MARK), 0) if top and self.mark else half
        shown = painter.fontMetrics().elidedText(told(words), Qt.TextElideMode.ElideRight, int(room.width()) - 4)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
