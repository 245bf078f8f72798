"""How a cell of the table of units is drawn: plain words, a faint nought, or a chip where something is the matter."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.kit import chips, rowpaint, theme
from desktop.screens.below.model import LIFE, NAME, TONE_ROLE

Index = QModelIndex | QPersistentModelIndex
_SIDE = 12.0
SILENT = "bell-sleep-outline"


class CellDelegate(QStyledItemDelegate):
    """Draws one cell; the whole row is lit when it is chosen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        said, tone = str(index.data()), str(index.data(TONE_ROLE) or "")
        with rowpaint.drawing(painter, option) as given:
            _ground(painter, given, first=index.column() == NAME)
            if tone:
                _chip(painter, given.rect, said, tone, chips.chip_font(given.font), index.column())
            else:
                _words(painter, given.rect, said, given.font, index.column())


def _ground(painter: QPainter, given: rowpaint.Given, *, first: bool) -> None:
    """As in a list, with a line of its own under the cell that has the keyboard."""
    now, rect = theme.tokens(), given.rect
    rowpaint.lit(painter, given, bar=first)
    if given.focused:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), QColor(now.focus))
    else:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(now.line))


def _chip(painter: QPainter, rect: QRectF, said: str, tone: str, font: QFont, column: int) -> None:
    icon = SILENT if column == LIFE else ""
    width = chips.chip_width(said, icon, font)
    left = rect.left() + _SIDE if column == LIFE else rect.center().x() - width / 2
    chips.paint_chip(painter, left, rect.center().y(), said, tone, icon, font)


def _words(painter: QPainter, rect: QRectF, said: str, font: QFont, column: int) -> None:
    now = theme.tokens()
    room = rect.adjusted(20.0 if column == NAME else _SIDE, 0, -8 if column == NAME else -_SIDE, 0)
    side = Qt.AlignmentFlag.AlignLeft if column in (NAME, LIFE) else Qt.AlignmentFlag.AlignHCenter
    painter.setFont(font)
    painter.setPen(QColor(now.ink_faint if said in ("0", "—") else now.ink))
    shown = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
