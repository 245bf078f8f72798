"""What every drawn list has in common: what Qt says of an entry, its ground, and one elided line of words."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyleOptionViewItem

from desktop.kit import theme
from desktop.kit.scrolling import BAR

EDGE = 16.0
"""Pixels between the words of an entry and the right edge of its list, the bar included."""
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_CHOSEN = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
"""As numbers: Python's flags take longer to combine than a line takes to draw."""
_BLANK = re.compile(r"\s")


class Given(NamedTuple):
    """What Qt says of an entry that is to be drawn."""

    rect: QRectF
    state: int
    font: QFont
    scrolls: bool

    def inner(self, side: float) -> QRectF:
        """Where its words stand: from `side` to one right edge, whether its list scrolls or not."""
        return self.rect.adjusted(side, 0, BAR - EDGE if self.scrolls else -EDGE, 0)

    @property
    def looks(self) -> tuple[bool, bool, bool, bool]:
        """What of it can be seen, beside its words and its size."""
        return self.hovered, self.chosen, self.focused, self.scrolls

    @property
    def hovered(self) -> bool:
        """Whether the pointer is over it."""
        return bool(self.state & _HOVERED)

    @property
    def chosen(self) -> bool:
        """Whether it is selected."""
        return bool(self.state & _CHOSEN)

    @property
    def focused(self) -> bool:
        """Whether the keyboard is on it."""
        return bool(self.state & _FOCUSED)


def told_by(option: QStyleOptionViewItem) -> Given:
    """What Qt says of an entry."""
    view = option.widget  # type: ignore[attr-defined]
    scrolls = isinstance(view, QAbstractScrollArea) and view.verticalScrollBar().isVisible()
    return Given(option.rect.toRectF(), option.state.value, option.font, scrolls)  # type: ignore[attr-defined]


@contextmanager
def smooth(painter: QPainter) -> Iterator[None]:
    """Draw smoothly, and leave the painter as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    yield
    painter.restore()


@contextmanager
def drawing(painter: QPainter, option: QStyleOptionViewItem) -> Iterator[Given]:
    """Draw an entry smoothly, and leave the painter as it was."""
    with smooth(painter):
        yield told_by(option)


def ground(painter: QPainter, given: Given, side: float) -> None:
    """Chosen, under the pointer or plain; the rule beneath begins `side` pixels from the left."""
    lit(painter, given)
    rect = given.rect
    line = QRectF(rect.left() + side, rect.bottom() - 1, rect.width() - side, 1)
    painter.fillRect(line, QColor(theme.tokens().line))


def lit(painter: QPainter, given: Given, *, bar: bool = True) -> None:
    """Chosen (with a `bar` at the left end), under the pointer or plain, without a rule."""
    now, rect = theme.tokens(), given.rect
    if given.chosen:
        painter.fillRect(rect, QColor(now.selected))
        if bar:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(now.accent))
    elif given.hovered:
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


def paragraph(painter: QPainter, room: QRectF, said: str, font: QFont, ink: str, lines: int) -> None:
    """The same in at most so many lines from the top of `room`; only the last one is elided."""
    layout = QTextLayout(" ".join(said.split()), font)
    metrics, top = QFontMetricsF(font), room.top()
    layout.beginLayout()
    for left in range(lines, 0, -1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        rest = layout.text()[line.textStart() :]
        part = rest if left == 1 else rest[: line.textLength()]
        words(painter, QRectF(room.left(), top, room.width(), metrics.height()), room.right(), part, font, ink)
        top += metrics.height()
    layout.endLayout()


def marked(
    painter: QPainter, room: QRectF, right: float, said: str, spans: Sequence[tuple[int, int]], font: QFont, ink: str
) -> None:
    """`words` with some parts of `said` on a marked ground; the positions count characters of `said` as it is given."""
    line = _BLANK.sub(" ", said)
    metrics, width = QFontMetricsF(font), max(0.0, right - room.left())
    painter.setFont(font)
    shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
    kept = len(shown) if shown == line else max(0, len(shown) - 1)
    for start, end in spans:
        if start < kept:
            before, until = (metrics.horizontalAdvance(shown[:at]) for at in (start, min(end, kept)))
            top, left = room.center().y() - metrics.height() / 2, room.left() + before
            box = QRectF(left - 1, top, until - before + 2, metrics.height())
            painter.fillRect(box, QColor(theme.tokens().tone("near").ground))
    painter.setPen(QColor(ink))
    painter.drawText(QRectF(room.left(), room.top(), width, room.height()), Qt.AlignmentFlag.AlignVCenter, shown)
