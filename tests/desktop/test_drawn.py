"""What was drawn once is shown again as it was, until anything of it is another."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.kit import theme
from desktop.kit.drawn import Drawn

GROUND = "#ffffff"
LINE = QRect(0, 10, 40, 20)


class Pen:
    """Counts how often it had to draw."""

    def __init__(self) -> None:
        self.drew = 0

    def __call__(self, painter: QPainter) -> None:
        self.drew += 1
        painter.fillRect(LINE.adjusted(5, 5, -5, -5), QColor("#123456"))


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[QPainter]:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    yield painter
    painter.end()


def test_a_line_that_is_seen_again_is_not_drawn_again(sheet: QPainter) -> None:
    drawn, pen = Drawn(), Pen()
    for _ in range(3):
        drawn.line(sheet, LINE, "same", GROUND, pen)
    drawn.line(sheet, LINE.translated(0, -10), "same", GROUND, pen)
    assert pen.drew == 1
    drawn.line(sheet, LINE, "other words", GROUND, pen)
    drawn.line(sheet, LINE.adjusted(0, 0, -1, 0), "same", GROUND, pen)
    assert pen.drew == 3


def test_the_picture_is_what_would_have_been_drawn(qtbot: QtBot) -> None:
    pictures = []
    for again in (False, True):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(GROUND))
        painter = QPainter(image)
        Pen()(painter) if not again else Drawn().line(painter, LINE, "x", GROUND, Pen())
        painter.end()
        pictures.append(image)
    assert pictures[0] == pictures[1]


def test_other_colours_and_a_screen_between_two_pixels_are_drawn_afresh(sheet: QPainter) -> None:
    drawn, pen = Drawn(), Pen()
    drawn.line(sheet, LINE, "x", GROUND, pen)
    theme.theme().changed.emit()
    drawn.line(sheet, LINE, "x", GROUND, pen)
    assert pen.drew == 2
    sheet.scale(1.25, 1.25)
    for _ in range(2):
        drawn.line(sheet, LINE, "x", GROUND, pen)
    assert pen.drew == 4


def test_only_the_latest_pictures_are_kept(sheet: QPainter) -> None:
    two = 2 * LINE.width() * LINE.height() * 4
    drawn, pen = Drawn(most=two), Pen()
    for seen in ("a", "b", "a", "c", "a", "b"):
        drawn.line(sheet, LINE, seen, GROUND, pen)
    assert pen.drew == 4, "a stayed, for it was looked at between; b had to go for c"
