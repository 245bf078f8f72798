"""The parts that rows of one and of two lines share: the margin with box or dot, the deadline, the marks."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from desktop.actions.looks import Detail
from desktop.kit import chips, icons, moments, theme
from desktop.kit.language import CHINESE, ENGLISH, language
from desktop.screens.inbox import words
from desktop.screens.inbox.folds import Fold
from sync.cache.places import Row

BOX: Final = 13.0
GAP: Final = 8.0
_SUBJECT: Final = 200.0
"""So much of a dense row is left to the subject before a column is shown."""
COLUMNS: Final[dict[Detail, float]] = {
    Detail.NUMBER: 140.0,
    Detail.KIND: 70.0,
    Detail.PLACE: 150.0,
    Detail.UNIT: 110.0,
    Detail.SOURCE: 140.0,
    Detail.ARRIVED: 84.0,
}

_IN_ENGLISH: Final = {Detail.KIND: 140.0}
_DEADLINE: Final = {CHINESE: 124.0, ENGLISH: 148.0}
"""Words are longer in English."""


def width(detail: Detail) -> float:
    """Logical pixels of a column in the present language."""
    return _IN_ENGLISH.get(detail, COLUMNS[detail]) if language().code == ENGLISH else COLUMNS[detail]


def deadline_width() -> float:
    """Logical pixels that are kept for the deadline of a dense row."""
    return _DEADLINE[language().code]


def columns(wanted: Iterable[Detail], room: float, zoom: float) -> list[Detail]:
    """The details for which a dense row has room, from the first on."""
    shown: list[Detail] = []
    room -= _SUBJECT * zoom
    for detail in wanted:
        room -= width(detail) * zoom
        if room < 0:
            break
        shown.append(detail)
    return shown


def deadline(
    painter: QPainter, room: QRectF, row: Row, font: QFont, now: datetime, calendar: moments.WorkingDays
) -> float:
    """The chip at the right end of `room`; returns where the words must end."""
    if row.due is None:
        return room.right()
    left = moments.remaining(row.due, now, calendar, awaited=row.awaited)
    said = left.words + ("*" if row.provisional else "")
    return chips.paint_chip_before(painter, room.right(), room.center().y(), said, left.tone, left.icon, font) - GAP


def marks(painter: QPainter, room: QRectF, row: Row, font: QFont, *, in_words: bool = True) -> float:
    """Chips from the right, with their words or as icons only; returns where the words must end."""
    right = room.right()
    for mark in words.marks(row):
        said = mark.words if in_words else mark.short
        right = chips.paint_chip_before(painter, right, room.center().y(), said, mark.tone, mark.icon, font) - 6
    return right - (GAP if right < room.right() else 0)


def box(painter: QPainter, left: float, middle: float, *, ticked: bool) -> None:
    """The box by which a row is picked."""
    now = theme.tokens()
    painter.setPen(QPen(QColor(now.accent if ticked else now.ink_faint), 1.2))
    painter.setBrush(QColor(now.accent) if ticked else Qt.BrushStyle.NoBrush)
    room = QRectF(left, middle - BOX / 2, BOX, BOX)
    painter.drawRoundedRect(room, 3.5, 3.5)
    if ticked:
        icons.paint(painter, room.adjusted(1, 1, -1, -1), "check-bold", QColor(now.on_accent))


def dot(painter: QPainter, x: float, y: float) -> None:
    """The mark of what nobody has read yet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens().accent))
    painter.drawEllipse(QRectF(x - 3.5, y - 3.5, 7, 7))


def arrow(painter: QPainter, start: QPointF, fold: Fold, row: QRectF) -> None:
    """What unfolds and folds the repeats, from `start` to the right; beside a repeat the line that joins it upwards."""
    now = theme.tokens()
    if fold is Fold.REPEAT:
        painter.fillRect(QRectF(start.x() + 7, row.top(), 2, row.height() - 1), QColor(now.line_strong))
        return
    name = "chevron-down" if fold is Fold.OPEN else "chevron-right"
    icons.paint(painter, QRectF(start.x() - 2, start.y() - 9, 18, 18), name, QColor(now.ink_soft))


def placeholder(painter: QPainter, room: QRectF) -> None:
    """What stands for a row whose page is on the way."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens().pressed))
    height = room.height() / 6
    painter.drawRoundedRect(QRectF(room.left(), room.center().y() - 1.5 * height, room.width() * 0.55, height), 4, 4)
    painter.drawRoundedRect(QRectF(room.left(), room.center().y() + 0.7 * height, room.width() * 0.35, height), 4, 4)
