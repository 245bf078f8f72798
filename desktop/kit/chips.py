"""Chips: a word on a soft ground with an icon, as widget and as paint, so that no meaning hangs on colour alone."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.kit import icons, moments, theme
from desktop.kit import tokens as scale
from desktop.kit.language import told

_PAD = 7.0
_ICON = 13.0
_GAP = 4.0
_ON_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


def chip_font(base: QFont) -> QFont:
    """The caption font of chips."""
    font = QFont(base)
    font.setPixelSize(theme.size(scale.CAPTION))
    return font


def chip_width(words: str, icon: str, font: QFont) -> float:
    """Width of a chip in logical pixels."""
    text = QFontMetricsF(font).horizontalAdvance(told(words)) if words else 0.0
    between = _GAP if words and icon else 0.0
    return 2 * _PAD + text + between + (_ICON if icon else 0.0)


def chip_height() -> float:
    """Height of every chip in logical pixels."""
    return theme.size(scale.CAPTION) + 9.0


def paint_chip(painter: QPainter, left: float, middle: float, words: str, tone: str, icon: str, font: QFont) -> float:
    """Draw a chip whose left edge and vertical middle are given; returns its width."""
    width = chip_width(words, icon, font)
    _paint(painter, left, middle, width, words, tone, icon, font)
    return width


def paint_chip_before(
    painter: QPainter, right: float, middle: float, words: str, tone: str, icon: str, font: QFont
) -> float:
    """Draw a chip whose right edge and vertical middle are given; returns its left edge."""
    width = chip_width(words, icon, font)
    _paint(painter, right - width, middle, width, words, tone, icon, font)
    return right - width


def _paint(
    painter: QPainter, left: float, middle: float, width: float, words: str, tone: str, icon: str, font: QFont
) -> None:
    colours, height = theme.tokens().tone(tone), chip_height()
    box = QRectF(left, middle - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ground))
    painter.drawRoundedRect(box, height / 2, height / 2)
    _inside(painter, box, words, QColor(colours.ink), icon, font)
    painter.restore()


def _inside(painter: QPainter, box: QRectF, words: str, ink: QColor, icon: str, font: QFont) -> None:
    left = box.left() + _PAD
    if icon:
        icons.paint(painter, QRectF(left, box.center().y() - _ICON / 2, _ICON, _ICON), icon, ink)
        left += _ICON + _GAP
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRectF(left, box.top(), box.right() - left, box.height()), _ON_ONE_LINE, told(words))


class Chip(QWidget):
    """One chip. `tone` is calm, near, today, overdue, neutral, info or good."""

    def __init__(self, words: str = "", tone: str = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._tone, self._icon = words, tone, icon
        self._said: tuple[str, str, str, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(told(words))
        theme.theme().changed.connect(self._restyle)

    def say(self, words: str, tone: str = "neutral", icon: str = "", tooltip: str = "") -> None:
        """Show other words; an empty chip hides itself."""
        if (said := (words, tone, icon, tooltip)) == self._said:
            return
        self._said = said
        self._words, self._tone, self._icon = words, tone, icon
        self.setToolTip(tooltip)
        self.setAccessibleName(told(words))
        self.setVisible(bool(words or icon))
        self._restyle()

    def rest(self) -> None:
        """Say nothing, out of sight."""
        self.say("")

    def retell(self) -> None:
        """As wide as its words are in the present language."""
        self.setAccessibleName(told(self._words))
        self._restyle()

    def words(self) -> str:
        """What it says."""
        return self._words

    def tone(self) -> str:
        """Which tone it has."""
        return self._tone

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        width = chip_width(self._words, self._icon, chip_font(self.font()))
        return QSize(int(width) + 1, int(chip_height()) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        font = chip_font(self.font())
        paint_chip(painter, 0.0, self.height() / 2, self._words, self._tone, self._icon, font)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class DeadlineChip(Chip):
    """How a deadline stands: words, colour and icon, the exact moment in the tooltip."""

    def show_due(
        self,
        due: datetime | None,
        now: datetime,
        calendar: moments.WorkingDays,
        *,
        provisional: bool = False,
        awaited: bool = False,
    ) -> None:
        """Say how `due` stands at `now`; None hides the chip. `provisional` adds 暂定.

        `awaited`: an extension of it is undecided, so that a passed one is 待批 and not overdue (R12.9).
        """
        if due is None:
            self.say("")
            return
        left = moments.remaining(due, now, calendar, awaited=awaited)
        words = left.words + (self.tr(" · 暂定") if provisional else "")
        self.say(words, left.tone, left.icon, moments.due_words(due, now))
