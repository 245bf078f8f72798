"""How an entry is drawn: icon, title with the meant parts marked, what it belongs to, and its key."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.kit import icons, rowpaint, theme
from desktop.kit import tokens as scale
from desktop.kit.language import told
from desktop.screens.palette.ranking import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_LOW: Final = 38
_HIGH: Final = 56
_SIDE: Final = 16.0
_ICON: Final = 18.0
_CAP: Final = 6.0
_GAP: Final = 12.0


class EntryDelegate(QStyledItemDelegate):
    """Entries with a second line are higher."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """By whether there is something below the title."""
        entry = index.data(ENTRY_ROLE)
        high = isinstance(entry, Entry) and bool(below(entry))
        return QSize(240, round((_HIGH if high else _LOW) * theme.theme().zoom))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        with rowpaint.drawing(painter, option) as given:
            rowpaint.lit(painter, given)
            _entry(painter, given.rect.adjusted(_SIDE, 0, -_SIDE, 0), entry, given.font)


def below(entry: Entry) -> str:
    """The second line: why it cannot be done, or what it is about."""
    return told(entry.command.refused or entry.command.below)


def _entry(painter: QPainter, room: QRectF, entry: Entry, font: QFont) -> None:
    now, command = theme.tokens(), entry.command
    faint = bool(command.refused) or entry.inert
    ink = now.ink_soft if faint else now.ink
    icon = QRectF(room.left(), room.center().y() - _ICON / 2, _ICON, _ICON)
    icons.paint(painter, icon, command.icon, QColor(now.ink_faint if faint else now.ink_soft))
    small = QFont(font)
    small.setPixelSize(theme.size(scale.CAPTION))
    words = room.adjusted(_ICON + 12, 0, 0, 0)
    right = _at_the_end(painter, words, "" if entry.inert else told(command.group), command.key, small)
    if not below(entry):
        rowpaint.marked(painter, words, right, command.shown, entry.spans, font, ink)
        return
    half = room.height() / 2
    upper = QRectF(words.left(), words.top() + 4, words.width(), half - 4)
    lower = QRectF(words.left(), words.top() + half, words.width(), half - 5)
    rowpaint.marked(painter, upper, right, command.shown, entry.spans, font, ink)
    rowpaint.words(painter, lower, right, below(entry), small, now.ink_soft)


def _at_the_end(painter: QPainter, room: QRectF, group: str, key: str, font: QFont) -> float:
    """The key on its cap, and what the entry belongs to; returns where the words must end."""
    now, metrics = theme.tokens(), QFontMetricsF(font)
    right = room.right()
    painter.setFont(font)
    if key:
        width, height = metrics.horizontalAdvance(key) + 2 * _CAP, metrics.height() + 4
        cap = QRectF(right - width, room.center().y() - height / 2, width, height)
        painter.setPen(QColor(now.line_strong))
        painter.setBrush(QColor(now.canvas))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(now.ink_soft))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        right = cap.left() - 8
    if group:
        width = metrics.horizontalAdvance(group)
        painter.setPen(QColor(now.ink_soft))
        box = QRectF(right - width - 1, room.top(), width + 2, room.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, group)
        right = box.left()
    return right - _GAP
