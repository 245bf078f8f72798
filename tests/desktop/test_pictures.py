"""Smaller copies of photos: upright, and without what the camera wrote beside the picture."""

import struct

import pytest
from pytestqt.qtbot import QtBot

from desktop.kit.pictures import COPY_EDGE, Unreadable, read_picture, shrunk
from tests.helpers.photos import drawn, encoded, grainy

GPS = b"N26.0745E119.2965"


def turned(jpeg: bytes) -> bytes:
    """The same JPEG with an EXIF block: lying on its side (orientation 6), taken at a place."""
    entries = struct.pack("<HHHII", 2, 0x0112, 3, 1, 6) + struct.pack("<HHII", 0x010E, 2, len(GPS), 38)
    tiff = b"II*\x00" + struct.pack("<I", 8) + entries + struct.pack("<I", 0) + GPS
    block = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]


def is_red(data: bytes, x: float, y: float) -> bool:
    """Whether the manhole cover is at this place (parts of width and height)."""
    picture = read_picture(data)
    seen = picture.pixelColor(round(picture.width() * x), round(picture.height() * y))
    return seen.red() > 140 and seen.green() < 90


@pytest.mark.usefixtures("qapp")
def test_a_photo_from_a_telephone_on_its_side_comes_out_upright_and_says_no_place(qtbot: QtBot) -> None:
    photo = turned(encoded(drawn(2400, 1800)))
    assert GPS in photo
    small = shrunk(photo)
    assert small is not None
    picture = read_picture(small)
    assert (picture.width(), picture.height()) == (1200, COPY_EDGE), "upright"
    assert is_red(small, 0.85, 0.15), "what was at the top left of the sensor is at the top right"
    assert GPS not in small
    assert b"Exif" not in small
    assert picture.textKeys() == []


@pytest.mark.usefixtures("qapp")
def test_a_photo_becomes_much_smaller_and_a_screenshot_gets_a_white_ground() -> None:
    photo = grainy(2400, 1800)
    small = shrunk(photo)
    assert small is not None
    assert len(small) < len(photo) / 3
    assert shrunk(encoded(drawn(900, 400), "PNG")) is not None


@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_read_has_no_copy() -> None:
    assert shrunk(b"no picture at all") is None
    with pytest.raises(Unreadable):
        read_picture(b"no picture at all")
