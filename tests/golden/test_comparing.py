"""The comparison refuses what a person would see, and lets pass what nobody would."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.golden import letters
from tests.golden.comparing import compared
from tests.golden.letters import Letters
from tests.golden.small import SHADES, SHARE, share
from tests.golden.taking import FOLDER, NAMES, kept

MIB = 1024 * 1024
Draw = Callable[[QPainter], object]


@pytest.fixture(params=["light/order", "dark/place-outbox"])
def golden(request: pytest.FixtureRequest, qapp: QApplication) -> QImage:
    return kept(request.param)


def drawn(on: QImage, draw: Draw) -> QImage:
    """A picture with something over it."""
    made = on.copy()
    painter = QPainter(made)
    draw(painter)
    painter.end()
    return made


def test_a_picture_passes_for_itself(golden: QImage) -> None:
    assert share(golden, golden.copy()) == 0.0


def test_every_colour_a_shade_off_passes(golden: QImage) -> None:
    veil = QColor(128, 128, 128, 2 * SHADES // 2)
    veiled = drawn(golden, lambda painter: painter.fillRect(golden.rect(), veil))
    assert veiled != golden
    assert share(golden, veiled) <= SHARE


def test_a_part_that_moved_by_a_pixel_is_refused(golden: QImage) -> None:
    list_of_orders = QRect(120, 40, 220, 200)
    moved = drawn(golden, lambda painter: painter.drawImage(list_of_orders.translated(0, 1), golden, list_of_orders))
    assert share(golden, moved) > SHARE


def test_another_colour_of_the_same_brightness_is_refused(golden: QImage) -> None:
    assert share(golden, golden.rgbSwapped()) > SHARE


def test_a_button_that_went_away_is_refused(golden: QImage) -> None:
    ground = golden.pixelColor(golden.width() - 4, golden.height() // 2)
    button = golden.copy(QRect(360, 20, 44, 14))
    gone = drawn(golden, lambda painter: painter.fillRect(QRect(360, 20, 120, 14), ground))
    assert not button.isNull()
    assert share(golden, gone) > SHARE


def test_another_size_and_no_picture_at_all_are_refused(golden: QImage) -> None:
    assert share(golden, golden.copy(0, 0, golden.width() - 1, golden.height())) == 1.0
    assert share(QImage(), golden) == 1.0


def test_a_refusal_names_the_picture_of_the_difference(tmp_path: Path, golden: QImage) -> None:
    wrong = golden.copy()
    wrong.fill(Qt.GlobalColor.black)
    said = compared("light/order", wrong, tmp_path)
    assert str(tmp_path / "light" / "order.png") in said
    assert "--retake" in said
    sheet = QImage(str(tmp_path / "light" / "order.png"))
    assert sheet.width() > 3 * wrong.width(), "kept, today and the difference"


def test_other_letters_are_a_reason_in_words(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "letters.json"
    here = letters.letters()
    file.write_bytes(msgspec.json.encode(here))
    assert letters.strange(file) == ""
    file.write_bytes(msgspec.json.encode(Letters("Song of Nowhere", here.qt, here.drawn)))
    assert "Song of Nowhere, which is not installed here" in letters.strange(file)
    file.write_bytes(msgspec.json.encode(Letters(here.family, "5.15", "0" * 16)))
    assert "drawn otherwise here" in letters.strange(file)


def test_there_is_a_picture_for_each_name_and_they_are_small() -> None:
    files = {file.relative_to(FOLDER).with_suffix("").as_posix(): file for file in FOLDER.rglob("*.png")}
    assert files.keys() == set(NAMES)
    assert sum(file.stat().st_size for file in files.values()) < 2 * MIB
