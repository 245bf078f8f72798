#!/usr/bin/env python3
"""The one door into the project: prepares what is missing, then does what was asked.

    python3 installer/bootstrap.py demo | test | bench | check | run | district … | setup | lock

Needs nothing but Python 3.11, 3.12 or 3.13 (the pinned Qt has no wheels for more); safe to run again, also after it was
cut off in the middle.
"""

import os
import shutil
import sys
from pathlib import Path

NEWEST, OLDEST = 13, 11
ROOT = Path(__file__).resolve().parent.parent


def another_python() -> "str | None":
    """A Python on the PATH that the locked packages are made for, when this one is not."""
    names = [f"python3.{minor}" for minor in range(NEWEST, OLDEST - 1, -1)]
    return next((found for found in map(shutil.which, names) if found), None)


def main() -> int:
    """Go on with the rest of the installer; this file alone must be readable by an old Python."""
    if not (3, OLDEST) <= sys.version_info[:2] <= (3, NEWEST):
        python = another_python()
        if python is None:
            print(f"需要 Python 3.{OLDEST} 至 3.{NEWEST}，现在是 {sys.version.split()[0]}。")
            print(f"Python 3.{OLDEST} to 3.{NEWEST} is needed; this is {sys.version.split()[0]}.")
            return 1
        os.execv(python, [python, *sys.argv])
    sys.path[0] = str(ROOT)
    from installer.commands import main as go_on

    return go_on(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
