"""A photo for the story: drawn here, so that nobody's picture is needed."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter


def photo(folder: Path) -> Path:
    """A JPEG of a mended road under a grey sky."""
    image = QImage(1280, 960, QImage.Format.Format_RGB32)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, 960))
    sky.setColorAt(0, QColor("#9fb4c7"))
    sky.setColorAt(0.55, QColor("#dfe6ea"))
    sky.setColorAt(0.56, QColor("#6b6f72"))
    sky.setColorAt(1, QColor("#4a4d50"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), sky)
    painter.fillRect(QRectF(420, 700, 360, 120), QColor("#26282a"))
    for start in range(40, 1280, 260):
        painter.fillRect(QRectF(start, 640, 130, 12), QColor("#e8e3c8"))
    painter.end()
    path = folder / "现场照片.jpg"
    image.save(str(path), quality=88)
    return path
