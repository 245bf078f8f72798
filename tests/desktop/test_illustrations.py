"""Pictures of the manual: room at once, the picture when it was read elsewhere, as wide as the column allows."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from desktop.screens.help.illustrations import fitted, laid_out, reading, sizes
from desktop.screens.help.reader import Reader

BROAD, NARROW = "place-units", "courier"
PAGE = f'<p>一页</p><p><img src="{BROAD}.png"></p>'


class Elsewhere:
    """Where pictures are read: they come when somebody lets them."""

    def __init__(self) -> None:
        self.out: list[tuple[Callable[[], Any], Callable[[Any], object]]] = []

    def __call__(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        self.out.append((work, then))

    def answer(self, number: int) -> None:
        work, then = self.out[number]
        then(work())


@pytest.fixture
def elsewhere() -> Elsewhere:
    return Elsewhere()


@pytest.fixture
def reader(qtbot: QtBot, elsewhere: Elsewhere) -> Reader:
    reader = Reader(elsewhere)
    qtbot.addWidget(reader)
    reader.resize(600, 400)
    reader.show()
    return reader


def picture(reader: Reader) -> QImage:
    """What hangs in the page."""
    hung = reader.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(BROAD))
    assert isinstance(hung, QImage)
    return hung


def test_a_broad_picture_is_made_narrower_and_a_narrow_one_stays(qapp: object) -> None:
    assert fitted(BROAD, 600) == QSize(600, round(sizes()[BROAD].height() * 600 / sizes()[BROAD].width()))
    assert fitted(NARROW, 600) == sizes()[NARROW]
    assert laid_out(PAGE, 600).count('width="600"') == 1


def test_a_screen_of_twice_the_pixels_has_twice_the_picture(qapp: object) -> None:
    read = reading((NARROW,), 600, 2.0)()[NARROW]
    assert read.size() == sizes()[NARROW] * 2
    assert read.deviceIndependentSize().toSize() == sizes()[NARROW]


def test_the_words_do_not_wait_for_the_picture(reader: Reader, elsewhere: Elsewhere) -> None:
    reader.turn_to(PAGE)
    before = reader.document().size()
    assert "一页" in reader.toPlainText()
    assert before.height() > fitted(BROAD, reader.column()).height(), "its room is kept"
    assert picture(reader).width() == 1
    elsewhere.answer(0)
    assert picture(reader).size() == fitted(BROAD, reader.column())
    assert reader.document().size() == before, "nothing moves when it comes"


def test_a_picture_of_a_page_that_was_left_is_not_hung(reader: Reader, elsewhere: Elsewhere) -> None:
    reader.turn_to(PAGE)
    reader.turn_to(f"<p>另一页</p>{PAGE}")
    elsewhere.answer(0)
    assert picture(reader).width() == 1
    elsewhere.answer(1)
    assert picture(reader).width() > 1


def test_pictures_follow_the_width(qtbot: QtBot, reader: Reader, elsewhere: Elsewhere) -> None:
    reader.turn_to(PAGE)
    reader.resize(900, 400)
    qtbot.waitUntil(lambda: len(elsewhere.out) == 2)
    elsewhere.answer(1)
    assert picture(reader).width() == fitted(BROAD, reader.column()).width() > 600
