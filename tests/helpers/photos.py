"""Photos as a telephone makes them: real JPEG and PNG files, made by Qt."""

import random

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter


def drawn(width: int, height: int) -> QImage:
    """A street: sky, road, and a manhole cover at the top left, by which one sees which side is up."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0.0, QColor("#9cc3e6"))
    sky.setColorAt(0.55, QColor("#e8eef2"))
    sky.setColorAt(0.56, QColor("#7b7f82"))
    sky.setColorAt(1.0, QColor("#4d5053"))
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#b3261e"))
    painter.drawEllipse(width // 20, height // 20, width // 5, height // 5)
    painter.end()
    return picture


def encoded(picture: QImage, kind: str = "JPEG", quality: int = 90) -> bytes:
    """The file's content."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def grainy(width: int, height: int, quality: int = 92) -> bytes:
    """A JPEG with the grain of a real photo, so that it is as large as one."""
    picture = drawn(width, height).convertToFormat(QImage.Format.Format_RGB888)
    grain = random.Random(5).randbytes(picture.sizeInBytes())
    mixed = bytes((a * 3 + b) // 4 for a, b in zip(bytes(picture.constBits()), grain, strict=True))
    noisy = QImage(mixed, width, height, picture.bytesPerLine(), QImage.Format.Format_RGB888)
    return encoded(noisy, quality=quality)
