"""Material icons that take their colour from the theme whenever they are painted, so that a new scheme needs no reload.

The glyphs come from qtawesome's font file; the package itself is not imported, which would cost 100 ms of every start.
"""

from bisect import bisect_left
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from desktop.kit import theme

_FONT: Final = "materialdesignicons6-webfont-6.9.96.ttf"
_CHARMAP: Final = "materialdesignicons6-webfont-charmap-6.9.96.json"
_MIDDLE: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_PICTURES: Final = 400
ROLES: Final = ("ink", "ink_soft", "ink_faint", "accent", "on_accent", "seal")


@cache
def icon(name: str, role: str = "ink_soft") -> QIcon:
    """The Material icon `name` in a token's colour (`accent`) or a tone's ink (`overdue`). KeyError for others."""
    glyph(name)
    engine = _GlyphEngine(name, role)
    _ENGINES.append(engine)
    return QIcon(engine)


def paint(painter: QPainter, rect: QRectF, name: str, ink: QColor) -> None:
    """Draw the icon into `rect` (for delegates); the painter keeps the font and the pen of it."""
    painter.setFont(_font(max(1, round(rect.height()))))
    painter.setPen(ink)
    painter.drawText(rect, _MIDDLE, glyph(name))


def pixmap(name: str, role: str, side: int) -> QPixmap:
    """The icon as a picture of `side` logical pixels."""
    return icon(name, role).pixmap(QSize(side, side))


def ink_of(role: str) -> QColor:
    """The colour of a role in the present scheme."""
    now = theme.tokens()
    return QColor(getattr(now, role) if role in ROLES else now.tone(role).ink)


@cache
def glyph(name: str) -> str:
    """The character of an icon."""
    begins = f'    "{name}": "0x'
    lines = _charmap()
    at = bisect_left(lines, begins)
    if at == len(lines) or not lines[at].startswith(begins):
        raise KeyError(name)
    return chr(int(lines[at][len(begins) :].rstrip('",'), 16))


class _GlyphEngine(QIconEngine):
    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        role = "ink_faint" if mode == QIcon.Mode.Disabled else self._role
        painter.save()
        paint(painter, QRectF(rect), self._name, ink_of(role))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        role = "ink_faint" if mode == QIcon.Mode.Disabled else self._role
        return _picture(self._name, size.width(), size.height(), ink_of(role).name())

    def clone(self) -> QIconEngine:
        twin = _GlyphEngine(self._name, self._role)
        _ENGINES.append(twin)
        return twin


_ENGINES: Final[list[_GlyphEngine]] = []
"""Qt holds engines without a Python reference; they live as long as the process."""


@lru_cache(maxsize=_PICTURES)
def _picture(name: str, width: int, height: int, ink: str) -> QPixmap:
    """Buttons ask for it whenever they are painted."""
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, QRectF(0, 0, width, height), name, QColor(ink))
    painter.end()
    return picture


def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome")
    return Path(spec.origin).parent / "fonts"


@cache
def _charmap() -> list[str]:
    """One line for each name, as they are written, which is in order: we use 200 of its 7,000 names."""
    return (_folder() / _CHARMAP).read_text("ascii").splitlines()[1:-1]


@cache
def _font(pixels: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(pixels)
    return font


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    return QFontDatabase.applicationFontFamilies(number)[0]
