"""What every drawn list has in common: the ground of an entry, and one elided line of words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle

from desktop.kit import theme


def ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, side: float) -> None:
    """Chosen, under the pointer or plain; the rule beneath begins `side` pixels from the left."""
    lit(painter, rect, state)
    line = QRectF(rect.left() + side, rect.bottom() - 1, rect.width() - side, 1)
    painter.fillRect(line, QColor(theme.tokens().line))


def lit(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    """Chosen, under the pointer or plain, without a rule."""
    now = theme.tokens()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(now.selected))
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(now.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(now.hover))


def words(painter: QPainter, room: QRectF, right: float, said: str, font: QFont, ink: str) -> None:
    """One line from the left of `room` to `right`; line breaks become blanks, what does not fit is elided.

    Words are drawn as they are: who draws fixed ones has them `told`.
    """
    width = max(0.0, right - room.left())
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(font).elidedText(" ".join(said.split()), Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(room.left(), room.top(), width, room.height()), Qt.AlignmentFlag.AlignVCenter, shown)


def marked(
    painter: QPainter, room: QRectF, right: float, said: str, spans: Sequence[tuple[int, int]], font: QFont, ink: str
) -> None:
    """`words` with some parts of `said` on a marked ground; the positions count characters of `said` as it is given."""
    line = "".join(" " if each.isspace() else each for each in said)
    metrics, width = QFontMetricsF(font), max(0.0, right - room.left())
    painter.setFont(font)
    shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
    kept = len(shown) if shown == line else max(0, len(shown) - 1)
    for start, end in spans:
        if start < kept:
            left = room.left() + metrics.horizontalAdvance(shown[:start])
            size = metrics.horizontalAdvance(shown[: min(end, kept)]) - metrics.horizontalAdvance(shown[:start])
            box = QRectF(left - 1, room.center().y() - metrics.height() / 2, size + 2, metrics.height())
            painter.fillRect(box, QColor(theme.tokens().tone("near").ground))
    painter.setPen(QColor(ink))
    painter.drawText(QRectF(room.left(), room.top(), width, room.height()), Qt.AlignmentFlag.AlignVCenter, shown)
