"""Lines of a list that were drawn are kept as pictures: what is seen again is not set in type again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.kit import theme
from desktop.kit.language import language
from desktop.kit.rowpaint import smooth

_MOST: Final = 8 << 20
_LARGEST: Final = _MOST >> 4
"""Bytes of all pictures together, and of one."""
_PIXEL: Final = 4


class Drawn:
    """The latest pictures, forgotten when colours, letters or the language change."""

    def __init__(self, most: int = _MOST) -> None:
        self._most, self._bytes = most, 0
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()
        theme.theme().changed.connect(self.forget)
        language().changed.connect(self.forget)

    def line(
        self, painter: QPainter, rect: QRect, seen: Hashable, ground: str, draw: Callable[[QPainter], object]
    ) -> None:
        """Draw into `rect` what `draw` draws there, smoothly, on a plain `ground`; `seen` is all that it depends on.

        Where pixels of the screen are no whole part of a pixel of ours it is drawn afresh, for it would be blurred.
        """
        ratio = painter.deviceTransform().m11()
        size = round(rect.width() * ratio) * round(rect.height() * ratio) * _PIXEL
        turned = painter.transform().isScaling()  # or more than that
        if ratio != int(ratio) or size > _LARGEST or turned:
            with smooth(painter):
                draw(painter)
            return
        key = (seen, rect.width(), rect.height(), ratio)
        if (picture := self._pictures.get(key)) is None:
            picture = self._taken(rect, ratio, ground, draw)
            self._keep(key, picture, size)
        self._pictures.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), picture)

    def forget(self) -> None:
        """All of it looks otherwise from now on."""
        self._pictures.clear()
        self._bytes = 0

    def _taken(self, rect: QRect, ratio: float, ground: str, draw: Callable[[QPainter], object]) -> QPixmap:
        picture = QPixmap(rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(ground))
        painter = QPainter(picture)
        painter.translate(-rect.topLeft())
        with smooth(painter):
            draw(painter)
        painter.end()
        return picture

    def _keep(self, key: Hashable, picture: QPixmap, size: int) -> None:
        self._pictures[key] = picture
        self._bytes += size
        while self._bytes > self._most and len(self._pictures) > 1:
            _, gone = self._pictures.popitem(last=False)
            self._bytes -= gone.width() * gone.height() * _PIXEL
