"""`python -m tests.golden --retake`: take the golden pictures anew, and keep those that differ. Look before you commit.

Without `--retake` it says which differ, and ends with 1 when any does.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.golden.comparing import compared
from tests.golden.taking import NAMES, keep, taken


def main() -> int:
    """Say which differ, or keep them."""
    parser = argparse.ArgumentParser(prog="tests.golden", description=__doc__)
    parser.add_argument("--retake", action="store_true", help="keep what differs as the new golden pictures")
    retake = parser.parse_args().retake
    _without_a_screen()
    with tempfile.TemporaryDirectory(prefix="duban-golden-") as folder:
        today = taken(Path(folder))
    different = {name: words for name in NAMES if (words := compared(name, today[name]))}
    for name, words in different.items():
        print(keep(name, today[name]) if retake else words)
    if retake:
        _keep_letters()
    print(f"{len(different)} of {len(NAMES)} differ", file=sys.stderr)
    return 1 if different and not retake else 0


def _without_a_screen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.application import make_app

    make_app()


def _keep_letters() -> None:
    from tests.golden import letters

    letters.keep()


if __name__ == "__main__":
    sys.exit(main())
