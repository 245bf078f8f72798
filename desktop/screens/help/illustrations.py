"""The pictures of the manual: their sizes are known at once, they themselves are read and scaled by a thread."""

import json
import re
from collections.abc import Callable
from functools import cache
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

import resources
from desktop.kit.pictures import read_picture
from desktop.screens.help.manual import folder

FOLDER: Final = ("help", "pictures")
_SHOWN: Final = re.compile(r'<img src="([a-z0-9_-]+)\.png">')


def names(html: str) -> tuple[str, ...]:
    """The pictures that a page shows, each once."""
    return tuple(dict.fromkeys(_SHOWN.findall(html)))


def sizes() -> dict[str, QSize]:
    """Every picture of the present language with its size in logical pixels."""
    return _sizes(folder())


@cache
def _sizes(where: str) -> dict[str, QSize]:
    known: dict[str, list[int]] = json.loads(resources.text(*FOLDER, where, "sizes.json"))
    return {name: QSize(*size) for name, size in known.items()}


def fitted(name: str, width: int) -> QSize:
    """How large a picture stands in a column of `width` pixels: never larger than it was on the screen."""
    size = sizes()[name]
    return size if size.width() <= width else QSize(width, max(1, round(size.height() * width / size.width())))


def laid_out(html: str, width: int) -> str:
    """The page with room for its pictures in a column of `width` pixels."""

    def with_room(found: re.Match[str]) -> str:
        size = fitted(found[1], width)
        return f'<img src="{found[1]}" width="{size.width()}" height="{size.height()}">'

    return _SHOWN.sub(with_room, html)


def reading(wanted: tuple[str, ...], width: int, ratio: float) -> Callable[[], dict[str, QImage]]:
    """Work for a thread: the pictures as a column of `width` pixels shows them, on a screen of that pixel ratio."""
    where, sized = folder(), {name: fitted(name, width) * ratio for name in wanted}
    return lambda: {name: _read(where, name, size, ratio) for name, size in sized.items()}


def _read(where: str, name: str, size: QSize, ratio: float) -> QImage:
    whole = read_picture(resources.path(*FOLDER, where, f"{name}.png").read_bytes())
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    shown = whole.convertToFormat(QImage.Format.Format_RGB32).scaled(size, keep, smooth)
    shown.setDevicePixelRatio(ratio)
    return shown
