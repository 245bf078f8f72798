"""How a line of the rail is drawn: icon, name, count at the right; urgent counts stand on their tone."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.kit import chips, icons, rowpaint, theme
from desktop.kit.drawn import Drawn
from desktop.kit.language import told
from sync.cache.places import Place

Index = QModelIndex | QPersistentModelIndex
TONES: Final = {
    Place.OVERDUE: "overdue",
    Place.DUE_TODAY: "today",
    Place.NEAR: "near",
    Place.BAD_RATING: "overdue",
    Place.APPROVALS: "info",
    Place.TO_SIGN: "info",
    Place.UNITS: "overdue",
}
_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PLACE: Final = 34
_TIGHT: Final = 31
_GAP: Final = 13
_MARGIN: Final = 8
_WAN: Final = 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """What is drawn of a place."""

    place: Place
    icon: str
    count: int


class RailDelegate(QStyledItemDelegate):
    """Draws places and the gaps between their groups; while one is `away`, none of them is where one is."""

    tight = away = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drawn = Drawn()

    def fit(self, index: Index, height: int) -> bool:
        """Draw closer together where `height` pixels do not hold all rows of the model; tells whether that changed."""
        before, self.tight = self.tight, False
        model = index.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        self.tight = sum(self.sizeHint(QStyleOptionViewItem(), row).height() for row in rows) > height
        return self.tight != before

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """34 pixels for a place, 31 where it is tight, 13 for a gap, growing with the text size."""
        place = index.model().data(index, _ROLE)
        height = round((_TIGHT if self.tight else _PLACE) * theme.theme().zoom) if place else _GAP
        return QSize(160, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line, given = index.model().data(index, _ROLE + 1), rowpaint.told_by(option)
        chosen = given.chosen and not self.away
        draw = partial(_line, given, line, chosen) if isinstance(line, Line) else partial(_gap, given.rect)
        self._drawn.line(painter, given.rect.toRect(), (line, given.looks, chosen), theme.tokens().rail, draw)


def _line(given: rowpaint.Given, line: Line, chosen: bool, painter: QPainter) -> None:
    now = theme.tokens()
    box = given.rect.adjusted(_MARGIN, 1, -_MARGIN, -1)
    _ground(painter, box, chosen=chosen, lit=given.hovered or given.focused)
    ink = QColor(now.accent if chosen else now.ink_soft)
    side = 18.0
    icon = QRectF(box.left() + 12, box.center().y() - side / 2, side, side)
    icons.paint(painter, icon, line.icon, ink)
    font = QFont(given.font)
    font.setBold(chosen)
    words = box.adjusted(42, 0, -44, 0)
    shown, paint = told(line.place.label), now.accent if chosen else now.ink
    rowpaint.words(painter, words, words.right(), shown, font, paint)
    _count(painter, box, line.place, line.count, font)


def _ground(painter: QPainter, box: QRectF, *, chosen: bool, lit: bool) -> None:
    now = theme.tokens()
    if not (chosen or lit):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(now.surface if chosen else now.pressed))
    painter.drawRoundedRect(box, 6, 6)
    if chosen:
        painter.setBrush(QColor(now.accent))
        painter.drawRoundedRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5)


def _count(painter: QPainter, box: QRectF, place: Place, count: int, font: QFont) -> None:
    if not count:
        return
    words = str(count) if count < _WAN else told(f"{count / _WAN:.1f}万")
    small = chips.chip_font(font)
    if place in TONES:
        chips.paint_chip_before(painter, box.right() - 6, box.center().y(), words, TONES[place], "", small)
        return
    painter.setFont(small)
    painter.setPen(QColor(theme.tokens().ink_soft))
    painter.drawText(box.adjusted(0, 0, -13, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)


def _gap(rect: QRectF, painter: QPainter) -> None:
    line = QRectF(rect.left() + 20, rect.center().y(), rect.width() - 40, 1)
    painter.fillRect(line, QColor(theme.tokens().line))
