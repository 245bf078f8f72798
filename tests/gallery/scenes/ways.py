"""How a scene comes to where it begins."""

from typing import Final

from PySide6.QtCore import Qt

from sync.cache.places import Place
from tests.gallery.guide import Guide

NO_MODIFIER: Final = Qt.KeyboardModifier.NoModifier


async def opened(guide: Guide, place: Place) -> bool:
    """Go to a place and open what has most to say there; false where it is empty."""
    await guide.go(place)
    order = guide.longest(place)
    if order:
        await guide.show_order(order)
    return bool(order)
