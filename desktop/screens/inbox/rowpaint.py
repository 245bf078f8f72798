"""How an order is drawn in a list: two lines with the details below the subject, or one line with them in columns."""

from collections.abc import Callable, Hashable
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.actions.looks import USUAL
from desktop.kit import chips, moments, rowpaint, theme
from desktop.kit import tokens as scale
from desktop.kit.drawn import Drawn
from desktop.kit.language import told
from desktop.screens.inbox import rowparts, words
from desktop.screens.inbox.folds import Fold
from desktop.screens.inbox.model import FOLD_ROLE, ROW_ROLE
from desktop.screens.inbox.picks import Picks
from sync.cache.places import Row

Index = QModelIndex | QPersistentModelIndex
SIDE: Final = 20.0
"""Left of the words: the dot of what is unread, or the box of what can be picked."""
ARROW: Final = 20.0
"""Before the subject of an order that has repeats: the arrow that unfolds them. Repeats are set in by as much."""
_TWO_LINES: Final = 66
_ONE_LINE: Final = 36
_MARKS: Final = 68.0


class RowDelegate(QStyledItemDelegate):
    """Draws rows; `now` and `calendar` say how deadlines stand, `picks` which boxes are ticked, `look` what is told."""

    def __init__(
        self, now: Callable[[], datetime], calendar: moments.WorkingDays, picks: Picks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._now, self._picks = now, picks
        self.calendar, self.look = calendar, USUAL
        self._drawn = Drawn()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is equally high, so that 100,000 of them need no measuring."""
        return QSize(240, round((_ONE_LINE if self.look.dense else _TWO_LINES) * theme.theme().zoom))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row, or its bare ground while its page is on the way."""
        model, given = index.model(), rowpaint.told_by(option)
        row = model.data(index, ROW_ROLE)  # the model itself: by way of the index Qt would come back to Python for it
        if not isinstance(row, Row):
            with rowpaint.smooth(painter):
                rowpaint.ground(painter, given, SIDE)
                rowparts.placeholder(painter, given.inner(SIDE))
            return
        fold = model.data(index, FOLD_ROLE)
        ticked = row in self._picks if len(self._picks) else None
        minute = self._now().replace(second=0, microsecond=0)  # deadlines are told by it
        seen = (row, fold, given.looks, ticked, self.look, minute, id(self.calendar), self._marked(row))
        draw = partial(self._row, given, row, fold)
        self._show(painter, given, seen, draw)

    def _show(
        self, painter: QPainter, given: rowpaint.Given, seen: Hashable, draw: Callable[[QPainter], object]
    ) -> None:
        """What is seen again is not drawn again."""
        self._drawn.line(painter, given.rect.toRect(), seen, theme.tokens().surface, draw)

    def _row(self, given: rowpaint.Given, row: Row, fold: Fold, painter: QPainter) -> None:
        rowpaint.ground(painter, given, SIDE)
        self._margin(painter, given.rect, row, hovered=given.hovered)
        draw = self._dense if self.look.dense else self._two_lines
        room = given.inner(SIDE)
        draw(painter, room, self._inset(painter, room, fold), row, given.font)

    def _marked(self, _row: Row) -> Hashable:
        """What else the look of a row depends on."""
        return None

    def _inset(self, painter: QPainter, room: QRectF, fold: Fold) -> float:
        """Words begin behind the arrow of an order with repeats, and as far in for a repeat beneath another."""
        if fold is Fold.NONE:
            return 0
        middle = room.center().y() if self.look.dense else room.top() + 9 + (room.height() / 2 - 9) / 2
        rowparts.arrow(painter, QPointF(room.left(), middle), fold, room)
        return ARROW

    def _two_lines(self, painter: QPainter, whole: QRectF, inset: float, row: Row, font: QFont) -> None:
        room = whole.adjusted(inset, 0, 0, 0)
        half = room.height() / 2
        upper = QRectF(room.left(), room.top() + 9, room.width(), half - 9)
        lower = QRectF(room.left(), room.top() + half, room.width(), half - 9)
        small = chips.chip_font(font)
        now = self._now()
        right = rowparts.deadline(painter, upper, row, small, now, self.calendar)
        self._subject(painter, upper, right, row, _bold(font, row))
        right = rowparts.marks(painter, lower, row, small)
        below = told(words.details(row, self.look.details, now))
        rowpaint.words(painter, lower, right, below, _caption(font), theme.tokens().ink_soft)

    def _dense(self, painter: QPainter, room: QRectF, inset: float, row: Row, font: QFont) -> None:
        """Subject, columns as far as there is room, marks as icons, deadline: each at the same place in every row."""
        small, zoom = chips.chip_font(font), theme.theme().zoom
        rowparts.deadline(painter, room, row, small, self._now(), self.calendar)
        right = room.right() - rowparts.deadline_width() * zoom
        before = QRectF(room.left(), room.top(), right - room.left(), room.height())
        end = rowparts.marks(painter, before, row, small, in_words=False)
        shown = rowparts.columns(self.look.details, right - _MARKS * zoom - room.left(), zoom)
        if shown:
            end = right - _MARKS * zoom
        for detail in reversed(shown):
            end -= rowparts.width(detail) * zoom
            cell = QRectF(end, room.top(), rowparts.width(detail) * zoom, room.height())
            said = told(words.detail(row, detail, self._now()))
            rowpaint.words(painter, cell, cell.right() - rowparts.GAP, said, _caption(font), theme.tokens().ink_soft)
        self._subject(painter, room.adjusted(inset, 0, 0, 0), end - rowparts.GAP, row, _bold(font, row))

    def _subject(self, painter: QPainter, room: QRectF, right: float, row: Row, font: QFont) -> None:
        rowpaint.words(painter, room, right, row.subject, font, theme.tokens().ink)

    def _margin(self, painter: QPainter, rect: QRectF, row: Row, *, hovered: bool) -> None:
        """A box to pick the row by, while one picks or points at it; else the dot of what is unread."""
        if len(self._picks) or hovered:
            rowparts.box(painter, rect.left() + 3, rect.center().y(), ticked=row in self._picks)
        elif row.unread:
            middle = rect.center().y() if self.look.dense else rect.top() + 9 + (rect.height() / 2 - 9) / 2
            rowparts.dot(painter, rect.left() + 9, middle)


def _bold(font: QFont, row: Row) -> QFont:
    if font.bold() == row.unread:
        return font
    made = QFont(font)
    made.setBold(row.unread)
    return made


def _caption(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(theme.size(scale.CAPTION + 1))
    return made
