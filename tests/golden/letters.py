"""By which letters golden pictures were written: with others every picture differs, and no comparison says anything.

Not the name of the font alone: the same one is drawn otherwise by another version of the libraries under Qt.
"""

from hashlib import sha256
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QImage, QPainter

from tests.golden.taking import FOLDER

FILE: Final = FOLDER / "letters.json"
SAMPLE: Final = "督办通 待签收 期限 9月30日 17:00 𠮷 Duban 12345"
SIZES: Final = (12, 14, 20)


class Letters(msgspec.Struct, frozen=True):
    """A font's family, the Qt that drew it, and the sum of what came of it."""

    family: str
    qt: str
    drawn: str


def letters(family: str = "") -> Letters:
    """How this machine writes: in the desk's font, or in `family`."""
    family = family or QFontInfo(QGuiApplication.font()).family()
    return Letters(family, qVersion() or "", sha256(_drawn(family)).hexdigest()[:16])


def strange(file: Path = FILE) -> str:
    """Why pictures cannot be compared on this machine; empty when they can.

    A desk that writes in no Chinese font at all, where the kept one is installed, is a difference and no excuse.
    """
    kept, here = msgspec.json.decode(file.read_bytes(), type=Letters), letters()
    if kept.family not in QFontDatabase.families():
        return f"the golden pictures are written in {kept.family}, which is not installed here"
    if here.family != kept.family and _chinese(here.family):
        return f"this machine writes in {here.family}, the golden pictures in {kept.family}"
    here = letters(kept.family)
    if here.drawn == kept.drawn:
        return ""
    return f"{kept.family} is drawn otherwise here (Qt {here.qt}) than in the golden pictures (Qt {kept.qt})"


def keep(file: Path = FILE) -> None:
    """Write down how this machine writes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(msgspec.json.format(msgspec.json.encode(letters())) + b"\n")


def _chinese(family: str) -> bool:
    return QFontDatabase.WritingSystem.SimplifiedChinese in QFontDatabase.writingSystems(family)


def _drawn(family: str) -> bytes:
    sheet = QImage(560, 100, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.setPen(QColor(Qt.GlobalColor.black))
    for number, pixels in enumerate(SIZES):
        font = QFont(family)
        font.setPixelSize(pixels)
        painter.setFont(font)
        painter.drawText(8, 24 + 30 * number, SAMPLE)
    painter.end()
    return bytes(sheet.constBits())
