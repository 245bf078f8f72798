"""How an order is drawn in a list: subject and deadline, then kind, place and unit, and how the last action stands."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.kit import chips, icons, moments, rowpaint, theme
from desktop.kit import tokens as scale
from desktop.kit.language import told
from desktop.screens.inbox import words
from desktop.screens.inbox.model import ROW_ROLE
from desktop.screens.inbox.picks import Picks
from sync.cache.places import Row

Index = QModelIndex | QPersistentModelIndex
SIDE: Final = 20.0
"""Left of the words: the dot of what is unread, or the box of what can be picked."""
_BOX: Final = 13.0
_GAP: Final = 8.0
_HEIGHT: Final = 66


class RowDelegate(QStyledItemDelegate):
    """Draws rows; `now` and `calendar` say how deadlines stand, `picks` which boxes are ticked."""

    def __init__(
        self, now: Callable[[], datetime], calendar: moments.WorkingDays, picks: Picks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._now, self._picks = now, picks
        self.calendar = calendar

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is equally high, so that 100,000 of them need no measuring."""
        return QSize(240, round(_HEIGHT * theme.theme().zoom))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row, or its bare ground while its page is on the way."""
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        font: QFont = option.font  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rowpaint.ground(painter, rect, state, SIDE)
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            self._margin(painter, rect, row, hovered=hovered)
            self._row(painter, rect.adjusted(SIDE, 0, -16, 0), row, font)
        else:
            _placeholder(painter, rect.adjusted(SIDE, 0, -SIDE, 0))
        painter.restore()

    def _row(self, painter: QPainter, room: QRectF, row: Row, font: QFont) -> None:
        half = room.height() / 2
        upper = QRectF(room.left(), room.top() + 9, room.width(), half - 9)
        lower = QRectF(room.left(), room.top() + half, room.width(), half - 9)
        small = chips.chip_font(font)
        right = self._deadline(painter, upper, row, small)
        bold = QFont(font)
        bold.setBold(row.unread)
        rowpaint.words(painter, upper, right, row.subject, bold, theme.tokens().ink)
        right = _marks(painter, lower, row, small)
        small.setPixelSize(theme.size(scale.CAPTION + 1))
        rowpaint.words(painter, lower, right, told(words.below(row)), small, theme.tokens().ink_soft)

    def _margin(self, painter: QPainter, rect: QRectF, row: Row, *, hovered: bool) -> None:
        """A box to pick the row by, while one picks or points at it; else the dot of what is unread."""
        if len(self._picks) or hovered:
            _box(painter, rect.left() + 4, rect.center().y() - _BOX / 2, ticked=row in self._picks)
        elif row.unread:
            _dot(painter, rect.left() + 9, rect.top() + 9 + (rect.height() / 2 - 9) / 2)

    def _deadline(self, painter: QPainter, room: QRectF, row: Row, font: QFont) -> float:
        if row.due is None:
            return room.right()
        left = moments.remaining(row.due, self._now(), self.calendar, awaited=row.awaited)
        said = left.words + ("*" if row.provisional else "")
        start = room.right() - chips.chip_width(said, left.icon, font)
        chips.paint_chip(painter, start, room.center().y(), said, left.tone, left.icon, font)
        return start - _GAP


def _marks(painter: QPainter, room: QRectF, row: Row, font: QFont) -> float:
    """Chips from the right; returns where the words must end."""
    right = room.right()
    for mark in (words.local(row), words.flow(row), words.repeats(row)):
        if mark is None:
            continue
        right -= chips.chip_width(mark.words, mark.icon, font)
        chips.paint_chip(painter, right, room.center().y(), mark.words, mark.tone, mark.icon, font)
        right -= 6
    return right - (_GAP if right < room.right() else 0)


def _box(painter: QPainter, left: float, top: float, *, ticked: bool) -> None:
    now = theme.tokens()
    painter.setPen(QPen(QColor(now.accent if ticked else now.ink_faint), 1.2))
    painter.setBrush(QColor(now.accent) if ticked else Qt.BrushStyle.NoBrush)
    room = QRectF(left, top, _BOX, _BOX)
    painter.drawRoundedRect(room, 3.5, 3.5)
    if ticked:
        icons.paint(painter, room.adjusted(1, 1, -1, -1), "check-bold", QColor(now.on_accent))


def _dot(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens().accent))
    painter.drawEllipse(QRectF(x - 3.5, y - 3.5, 7, 7))


def _placeholder(painter: QPainter, room: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens().pressed))
    painter.drawRoundedRect(QRectF(room.left(), room.center().y() - 16, room.width() * 0.55, 10), 4, 4)
    painter.drawRoundedRect(QRectF(room.left(), room.center().y() + 7, room.width() * 0.35, 8), 4, 4)
