"""Goes to every screen of the manual as the gallery does, and takes the picture of the part that the manual shows."""

import platform
import re
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.gallery.guide import Guide
from tests.gallery.stillness import settled
from tests.manual.pictures import part
from tests.manual.saving import save

_MARGIN: Final = 12
ELSEWHERE: Final = (
    (re.compile(r"http://127\.0\.0\.1:\d+"), "https://duban.example.gov.cn"),
    (re.compile(rf"^{re.escape(platform.node())}$"), "盖山镇 2 号机"),
    (re.compile(r"/\S*/desk-1366x768"), "/home/chen/.local/share/duban-desk"),
)
"""What is only of the machine on which the pictures are taken, and how it reads on an administrator's."""


class Illustrator(Guide):
    """Its pictures lie directly in the folder of the visit."""

    async def _grab_into(self, widget: QWidget, look: str, name: str) -> None:
        _move_elsewhere(widget)
        await settled(widget)
        shown = widget.grab(_part_with_margin(widget, name)).toImage()
        save(shown, self.visit.pictures / f"{name}.png")


def _part_with_margin(of: QWidget, name: str) -> QRect:
    """A part within a card is not cut at its letters; a whole pane has its own margin."""
    shown = part(of, name)
    where = QRect(shown.mapTo(of, QPoint()), shown.size())
    if shown.height() * 2 < of.height():
        where.adjust(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    return where & of.rect()


def _move_elsewhere(of: QWidget) -> None:
    for widget in of.findChildren(QWidget):
        if isinstance(widget, QLabel | QLineEdit):
            words = widget.text()
            for pattern, there in ELSEWHERE:
                words = pattern.sub(there, words)
            if words != widget.text():
                widget.setText(words)
