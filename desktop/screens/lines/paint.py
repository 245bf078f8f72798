"""How a two-line entry is drawn."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.kit import chips, rowpaint, theme
from desktop.kit import tokens as scale
from desktop.kit.language import told

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_SIDE: Final = 20.0
_HEIGHT: Final = 66
_MORE: Final = 18
"""Pixels for one more line of words below the title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry; `written` are somebody's own words behind `below`, and the title is data where it is `verbatim`.

    `faded` entries are over and done with.
    """

    key: str
    title: str
    below: str
    written: str = ""
    chip: str = ""
    tone: str = "neutral"
    icon: str = ""
    faded: bool = False
    verbatim: bool = False


class LineDelegate(QStyledItemDelegate):
    """Draws entries of equal height, with the words below the title in one line or in `lines`."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every entry."""
        return QSize(240, round((_HEIGHT + _MORE * (self._lines - 1)) * theme.theme().zoom))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        with rowpaint.drawing(painter, option) as given:
            rowpaint.ground(painter, given, _SIDE)
            _line(painter, given.inner(_SIDE), line, given.font, self._lines)


def headline(line: Line) -> str:
    """The first line as it is shown."""
    return line.title if line.verbatim else told(line.title)


def below(line: Line) -> str:
    """The second line as it is shown."""
    return " · ".join(part for part in (told(line.below), line.written) if part)


def _line(painter: QPainter, room: QRectF, line: Line, font: QFont, lines: int) -> None:
    half = _HEIGHT * theme.theme().zoom / 2
    upper = QRectF(room.left(), room.top() + 9, room.width(), half - 9)
    lower = QRectF(room.left(), room.top() + half, room.width(), room.height() - half - 9)
    small = chips.chip_font(font)
    right = room.right()
    if line.chip:
        right = chips.paint_chip_before(painter, right, upper.center().y(), line.chip, line.tone, line.icon, small)
        right -= 8
    now = theme.tokens()
    rowpaint.words(painter, upper, right, headline(line), font, now.ink_soft if line.faded else now.ink)
    small.setPixelSize(theme.size(scale.CAPTION + 1))
    ink = now.ink_faint if line.faded else now.ink_soft
    if lines == 1:
        rowpaint.words(painter, lower, room.right(), below(line), small, ink)
    else:
        rowpaint.paragraph(painter, lower, below(line), small, ink, lines)
