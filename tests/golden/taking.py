"""Which screens are kept as golden pictures, and how they are taken: a usual day, the usual size, both themes."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage, QImageWriter

from tests.gallery.guide import THEMES
from tests.gallery.showing import ROOT, Part, visited
from tests.golden.small import small

FOLDER: Final = ROOT / "tests" / "golden" / "pictures"
CONTENT: Final = "normal"
SIZE: Final = "1366x768"
SCREENS: Final = {
    "gates": ("gate-signin",),
    "places": ("place-reported", "place-outbox", "place-approvals", "place-units"),
    "orders": ("order", "order-why"),
    "forms": ("form-reply", "form-request_extension"),
    "windows": ("conflict", "settings-look"),
    "finding": ("search-conditions",),
    "commanding": ("calling",),
}
"""Scene and screens. One more costs some 100 kB in the repository for both themes."""
NAMES: Final = [f"{look}/{screen}" for look in THEMES for screens in SCREENS.values() for screen in screens]


def taken(folder: Path) -> dict[str, QImage]:
    """Today's pictures by name, small; what was taken stays in `folder`. RuntimeError: a screen is missing."""
    shots = ",".join(screen for screens in SCREENS.values() for screen in screens)
    tour = visited(folder, folder / "pictures", CONTENT, SIZE, Part(only=",".join(SCREENS), shots=shots))
    if tour.failed:
        raise RuntimeError("\n".join(tour.failed))
    return {name: small(QImage(str(folder / "pictures" / CONTENT / SIZE / f"{name}.png"))) for name in NAMES}


def kept(name: str) -> QImage:
    """A golden picture; null where there is none."""
    return QImage(str(FOLDER / f"{name}.png"))


def keep(name: str, today: QImage) -> Path:
    """Today's picture is the golden one from now on; where it lies."""
    file = FOLDER / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(file))
    writer.setCompression(100)
    if not writer.write(today):
        raise RuntimeError(writer.errorString())
    return file
