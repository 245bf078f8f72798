"""Reads pictures that came from elsewhere, within bounds and upright, and makes smaller copies of photos."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

FORMATS: Final = (b"jpeg", b"jpg", b"png", b"webp", b"bmp", b"gif")
MOST_PIXELS: Final = 64_000_000
"""A few kilobytes can unfold to gigabytes; a telephone's photo has 50 million pixels at most."""
LONGEST_EDGE: Final = 4096
COPY_EDGE: Final = 1600
COPY_QUALITY: Final = 80


class Unreadable(ValueError):
    """The reason, in a sentence."""


def read_picture(data: bytes, edge: int = LONGEST_EDGE) -> QImage:
    """The picture, its longer side at most `edge` pixels. Any thread. Raises Unreadable."""
    held = QByteArray(data)  # the buffer does not keep it alive
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.format().data() not in FORMATS:
        raise Unreadable("内容不是可以显示的图片，可以另存后用其他软件查看。")
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise Unreadable("图片的尺寸太大，为防止内存耗尽没有打开，可以另存后用其他软件查看。")
    reader.setScaledSize(fitted(size, edge))
    picture = reader.read() if size.isValid() else QImage()
    if picture.isNull():
        raise Unreadable("图片已损坏，不能显示，可以另存后用其他软件查看。")
    return picture


def shrunk(data: bytes) -> bytes | None:
    """A smaller JPEG of a photo, upright, with nothing of what a camera writes beside the picture (place, device).

    None where it cannot be read. Any thread.
    """
    try:
        photo = read_picture(data, COPY_EDGE)
    except Unreadable:
        return None
    bare = QImage(photo.size(), QImage.Format.Format_RGB32)  # its pixels only: a QImage carries texts along
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.drawImage(0, 0, photo)
    painter.end()
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    written = QImageWriter(out, b"jpeg")
    written.setQuality(COPY_QUALITY)
    return bytes(out.data().data()) if written.write(bare) else None


def fitted(size: QSize, edge: int) -> QSize:
    """`size` with its longer side at most `edge`, and no side less than a pixel."""
    if max(size.width(), size.height()) <= edge:
        return size
    return size.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
