"""Holds one screen against its golden picture, and says in a sentence where to look when it differs."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from tests.gallery.showing import ROOT
from tests.golden.small import SHARE, share, side_by_side
from tests.golden.taking import kept

DIFFERENCES: Final = ROOT / "build" / "golden"


def compared(name: str, today: QImage, folder: Path = DIFFERENCES) -> str:
    """Empty when today's picture may pass for the golden one; else a sentence; the difference is written."""
    golden = kept(name)
    found = share(golden, today)
    if found <= SHARE:
        return ""
    file = folder / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    side_by_side(golden, today).save(str(file))
    return (
        f"{name}: {found:.2%} of the pixels differ, {SHARE:.2%} may; kept, today and the difference are in {file}. "
        "If it should look so: python -m tests.golden --retake"
    )
