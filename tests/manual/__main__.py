"""`python -m tests.manual`: take the pictures of the manual anew, in both languages. Look at them before you commit.

They lie in resources/help/pictures; beside them their sizes, and here what each of them says.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QImageReader

from tests.gallery.showing import Part, Tour, visited
from tests.manual.kept import FOLDER, LANGUAGES, TIGHT, TOLD, WORDS, as_json, pictures, sizes_of
from tests.manual.pictures import PICTURES
from tests.manual.words import in_english


def main() -> int:
    """A visit on a usual day for the pictures of each language, and one in the tests' own size for the words."""
    with tempfile.TemporaryDirectory(prefix="duban-manual-") as folder:
        tours = [_taken(Path(folder), language, where) for language, where in LANGUAGES]
        words = visited(Path(folder), Path(folder) / "seen", "normal", TIGHT, Part(themes="light"))
        failed = [said for tour in (*tours, words) for said in tour.failed]
        failed += [name for tour in tours for name in sorted({*PICTURES} - {*tour.shots})]
        for said in failed:
            print(said, file=sys.stderr)
        if failed:
            return 1
        for _, where in LANGUAGES:
            _keep(Path(folder) / where, where)
    WORDS.write_text(as_json(words.words), "utf-8")
    TOLD.write_text(as_json(in_english(words.words)), "utf-8")
    weight = sum(file.stat().st_size for file in FOLDER.rglob("*.png")) / 1e6
    print(f"{FOLDER}: {len(PICTURES)} pictures in {len(LANGUAGES)} languages, {weight:.2f} MB")
    return 0


def _taken(folder: Path, language: str, where: str) -> Tour:
    part = Part(themes="light", shots=",".join(PICTURES), guide="manual", language=language)
    return visited(folder, folder / where, "normal", "1366x768", part)


def _keep(taken: Path, where: str) -> None:
    (FOLDER / where).mkdir(parents=True, exist_ok=True)
    for old in pictures(where):
        old.unlink()
    sizes = {}
    for name in sorted(PICTURES):
        file = FOLDER / where / f"{name}.png"
        file.write_bytes((taken / f"{name}.png").read_bytes())
        size = QImageReader(str(file)).size()
        sizes[name] = [size.width(), size.height()]
    sizes_of(where).write_text(as_json(sizes), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
