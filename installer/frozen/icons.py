"""`python -m installer.frozen.icons FOLDER`: the drawn icons in the sizes and formats that desktops ask for."""

import sys
from pathlib import Path
from typing import Final

SIDES: Final = (16, 24, 32, 48, 64, 128, 256)
DRAWN: Final = {"cn.duban.Desk": "duban.svg", "application-vnd.duban.parcel": "parcel.svg"}
"""Name on the desktop → our drawing of it."""


def main() -> int:
    """Paint them all."""
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(["icons", "-platform", "offscreen"])
    folder = Path(sys.argv[1])
    for name, drawing in DRAWN.items():
        paint(name, drawing, folder)
    del app
    return 0


def paint(name: str, drawing: str, folder: Path) -> None:
    """One PNG for each side in pixels, and for Windows one file that holds the largest."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon

    import resources

    icon = QIcon(str(resources.path("icons", drawing)))
    for side in SIDES:
        picture = icon.pixmap(QSize(side, side), 1.0).toImage()
        place = folder / str(side)
        place.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(place / f"{name}.png")):
            raise OSError(f"{name} was not painted at {side}")
        if side == SIDES[-1] and not picture.save(str(folder / f"{name}.ico")):
            raise OSError(f"{name} was not painted for Windows")


if __name__ == "__main__":
    sys.exit(main())
