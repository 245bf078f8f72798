"""How a golden picture is kept, and how far two of them may differ.

Kept is half the width and height, in sixteen shades of each colour: a few bytes, and every word still to be read.

Pictures of two runs on one machine are the same to the last pixel. What is let pass is for machines of the same font
whose drawing smooths the edges of letters a little otherwise. So a pixel differs only where one of its colours does by
more than STEP of 255 (a shade of keeping is 16), and a picture only where more than SHARE of its pixels do: 80 of the
262,272 of a whole window, about one character. A button that went away is some 500, a list that moved by a pixel
thousands.
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

SHADES: Final = 16
STEP: Final = 40
SHARE: Final = 80 / (683 * 384)
_FEWER: Final = bytes(
    min(255, (value + 256 // SHADES // 2) // (256 // SHADES) * (256 // SHADES)) for value in range(256)
)
_BEYOND: Final = bytes(int(value > STEP) for value in range(256))
_GAP: Final = 8


def small(picture: QImage) -> QImage:
    """A picture as it is kept. Raises ValueError for one that could not be read."""
    if picture.isNull():
        raise ValueError("there is no such picture")
    half = picture.width() // 2, picture.height() // 2
    scaled = picture.scaled(*half, mode=Qt.TransformationMode.SmoothTransformation)
    shades = _pixels(scaled).translate(_FEWER)
    made = QImage(shades, scaled.width(), scaled.height(), QImage.Format.Format_RGB32)
    return made.convertToFormat(QImage.Format.Format_RGB888)


def share(one: QImage, other: QImage) -> float:
    """The share of pixels that differ by more than STEP; 1.0 where the sizes do."""
    if one.isNull() or one.size() != other.size():
        return 1.0
    beyond = _pixels(_difference(one, other)).translate(_BEYOND)
    channels = (int.from_bytes(beyond[channel::4], "big") for channel in range(3))
    blue, green, red = channels
    return (blue | green | red).bit_count() / (one.width() * one.height())


def side_by_side(one: QImage, other: QImage) -> QImage:
    """What was kept, what is now, and where they differ."""
    parts = [each for each in (one, other, _difference(one, other)) if not each.isNull()]
    width, height = max(each.width() for each in parts), max(each.height() for each in parts)
    sheet = QImage((width + _GAP) * len(parts), height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.magenta)
    painter = QPainter(sheet)
    for number, part in enumerate(parts):
        painter.drawImage(number * (width + _GAP), 0, part)
    painter.end()
    return sheet


def _difference(one: QImage, other: QImage) -> QImage:
    made = other.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, one)
    painter.end()
    return made


def _pixels(picture: QImage) -> bytes:
    """Blue, green, red and one byte of nothing for each pixel, without gaps."""
    return bytes(picture.convertToFormat(QImage.Format.Format_RGB32).constBits())
