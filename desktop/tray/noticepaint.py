"""How one entry of the list of notices is drawn: icon, headline and deadline chip, subject, what it is about."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.kit import chips, icons, rowpaint, theme
from desktop.kit import tokens as scale
from desktop.tray.looks import LOOKS
from desktop.tray.wording import Notice

Index = QModelIndex | QPersistentModelIndex
NOTICE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_HEIGHT: Final = 82
_LEFT: Final = 52.0
_RIGHT: Final = 16.0
_ICON: Final = 22.0


class NoticeDelegate(QStyledItemDelegate):
    """Draws entries of equal height."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every entry, growing with the text size."""
        return QSize(280, round(_HEIGHT * theme.theme().zoom))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        notice = index.data(NOTICE_ROLE)
        if not isinstance(notice, Notice):
            return
        with rowpaint.drawing(painter, option) as given:
            rowpaint.ground(painter, given, _LEFT)
            _entry(painter, given.rect.adjusted(0, 9, 0, -9), notice.told(), given.font)


def _entry(painter: QPainter, room: QRectF, notice: Notice, font: QFont) -> None:
    icon, role = LOOKS[notice.reminder.cause]
    third = room.height() / 3
    lines = [QRectF(_LEFT, room.top() + n * third, room.width() - _LEFT - _RIGHT, third) for n in range(3)]
    icons.paint(painter, QRectF(18, lines[0].center().y() - _ICON / 2, _ICON, _ICON), icon, icons.ink_of(role))
    small = chips.chip_font(font)
    right = lines[0].right()
    if notice.chip is not None:
        chip = notice.chip
        right = chips.paint_chip_before(painter, right, lines[0].center().y(), chip.words, chip.tone, chip.icon, small)
        right -= 8
    now = theme.tokens()
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    small.setPixelSize(theme.size(scale.CAPTION + 1))
    rowpaint.words(painter, lines[0], right, notice.title, strong, now.ink)
    rowpaint.words(painter, lines[1], lines[1].right(), notice.subject, font, now.ink)
    rowpaint.words(painter, lines[2], lines[2].right(), notice.detail, small, now.ink_soft)
