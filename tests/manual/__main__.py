"""`python -m tests.manual`: take the pictures of the manual anew. Look at them before you commit.

They lie in resources/help/pictures; beside them their sizes, and here what each of them says.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QImageReader

from tests.gallery.showing import Part, visited
from tests.manual.kept import FOLDER, SIZES, TIGHT, WORDS
from tests.manual.pictures import PICTURES


def main() -> int:
    """Two visits on a usual day: one for the pictures, one in the tests' own size for the words."""
    with tempfile.TemporaryDirectory(prefix="duban-manual-") as folder:
        taken = Path(folder) / "taken"
        part = Part(themes="light", shots=",".join(PICTURES), guide="manual")
        tour = visited(Path(folder), taken, "normal", "1366x768", part)
        words = visited(Path(folder), Path(folder) / "seen", "normal", TIGHT, Part(themes="light"))
        missing = sorted({*PICTURES} - {*tour.shots})
        for said in (*tour.failed, *words.failed, *missing):
            print(said, file=sys.stderr)
        if tour.failed or words.failed or missing:
            return 1
        _keep(taken)
    WORDS.write_text(_json(words.words), "utf-8")
    print(f"{FOLDER}: {len(PICTURES)} pictures, {sum(f.stat().st_size for f in FOLDER.glob('*.png')) / 1e6:.2f} MB")
    return 0


def _keep(taken: Path) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    sizes = {}
    for name in sorted(PICTURES):
        file = FOLDER / f"{name}.png"
        file.write_bytes((taken / f"{name}.png").read_bytes())
        size = QImageReader(str(file)).size()
        sizes[name] = [size.width(), size.height()]
    SIZES.write_text(_json(sizes), "utf-8")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.exit(main())
