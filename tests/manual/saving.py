"""Keeps a picture in few colours: a window's ground, its letters and its chips need no more, and it ships."""

from collections import Counter
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

COLOURS: Final = 48
_FREQUENT: Final = 8
"""So many colours are kept for being everywhere, the others for standing for many like them."""
_BUCKET: Final = 0xE0E0E0
_EDGE: Final = QColor("#c3cad3")
"""A line around every picture: in the page it would end nowhere."""


def save(picture: QImage, file: Path) -> None:
    """Write `picture` as a PNG with a palette. OSError: it could not be written."""
    plain = _edged(picture)
    fewer = plain.convertToFormat(
        QImage.Format.Format_Indexed8, _palette(plain), Qt.ImageConversionFlag.ThresholdDither
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(file))
    writer.setCompression(100)
    if not writer.write(fewer):
        raise OSError(writer.errorString())


def _edged(picture: QImage) -> QImage:
    made = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.setPen(_EDGE)
    painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return made


def _palette(picture: QImage) -> list[int]:
    counted = Counter(memoryview(picture.constBits()).cast("I"))
    chosen = [colour for colour, _ in counted.most_common(_FREQUENT)]
    alike: dict[int, Counter[int]] = {}
    for colour, count in counted.items():
        alike.setdefault(colour & _BUCKET, Counter())[colour] += count
    for bucket in sorted(alike.values(), key=_weight, reverse=True):
        chosen += [colour for colour, _ in bucket.most_common(1) if colour not in chosen]
    return chosen[:COLOURS]


def _weight(bucket: Counter[int]) -> int:
    """How much is lost without these colours: grey can stand for grey, and nothing else for a small red sign."""
    colour = bucket.most_common(1)[0][0]
    channels = (colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF)
    return bucket.total() * (1 + (max(channels) - min(channels)) // 8)
