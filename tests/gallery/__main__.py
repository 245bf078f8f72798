"""`python -m tests.gallery DIR`: every screen × light and dark × sizes × contents as PNG, with an index page.

`--content`, `--size`, `--only` (scenes) and `--themes` choose a part. Ends with 1 when a screen could not be reached.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.gallery.houses import CONTENTS
from tests.gallery.index import write_index
from tests.gallery.showing import SIZES, Part, Tour, summed_up, visited


def main() -> int:
    """Take the pictures and say where they are."""
    options = _options()
    pictures = options.pictures.resolve()
    part = Part(options.themes, options.only, language=options.language)
    with tempfile.TemporaryDirectory(prefix="duban-gallery-") as folder:
        tours = [
            visited(Path(folder), pictures, content, size, part)
            for content in options.content or CONTENTS
            for size in options.size or SIZES
        ]
    for tour in tours:
        _tell(tour)
    print(write_index(pictures, tours))
    return 1 if any(tour.failed for tour in tours) else 0


def _tell(tour: Tour) -> None:
    print(f"{tour.content} {tour.size}: {len(tour.shots)} screens, {len(tour.findings)} findings", file=sys.stderr)
    for words in tour.failed:
        print(words, file=sys.stderr)
    for words, screens in summed_up(tour.findings).items():
        print(f"  {words}  ({', '.join(screens)})", file=sys.stderr)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.gallery", description=__doc__)
    parser.add_argument("pictures", type=Path, metavar="DIR")
    parser.add_argument("--content", action="append", choices=CONTENTS)
    parser.add_argument("--size", action="append", choices=SIZES)
    parser.add_argument("--only", default="", metavar="SCENES")
    parser.add_argument("--language", default="", choices=("zh_CN", "en"))
    parser.add_argument("--themes", default="", metavar="light,dark")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
