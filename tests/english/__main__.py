"""`python -m tests.english`: take over what the code says now, compile the catalogue, and list what has no English.

A string that is new comes in unfinished, one that is gone goes out. `--set FILE` takes English from a file of pairs of
lines (Chinese, then English), in the form in which what is missing is listed.
"""

import argparse
import sys
from pathlib import Path

from tests.english import catalogue, sources


def main() -> int:
    """1 while something has no English."""
    parser = argparse.ArgumentParser(prog="tests.english", description=__doc__)
    parser.add_argument("--set", type=Path, metavar="FILE", help="pairs of lines to take over")
    options = parser.parse_args()
    english = catalogue.read()
    if options.set:
        english |= pairs(options.set.read_text("utf-8"))
    said = sources.said()
    catalogue.write(said, english)
    catalogue.compile_to()
    missing = [source for text, source in said.items() if not english.get(text)]
    print(listed(missing))
    return 1 if missing else 0


def listed(missing: list[sources.Source]) -> str:
    """Ready to be filled in and given to `--set`."""
    return "\n".join(line for source in missing for line in _lines(source))


def pairs(text: str) -> dict[str, str]:
    """Chinese and English by turns; lines that begin with `#` say where and what."""
    lines = [line.replace("\\n", "\n") for line in text.splitlines() if line and not line.startswith("#")]
    return dict(zip(lines[::2], lines[1::2], strict=True))


def _lines(source: sources.Source) -> list[str]:
    holes = ", ".join(f"{{{name}}} = {filling}" for name, filling in source.holes.items() if name != filling)
    return [f"# {min(source.places)} {holes}".rstrip(), source.text.replace("\n", "\\n"), ""]


if __name__ == "__main__":
    sys.exit(main())
