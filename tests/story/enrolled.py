"""`python -m tests.story.enrolled PROFILE --sync COMMAND`: a profile that a `duban-sync` has enrolled and filled.

The district is a real one of its own and gone afterwards. Prints what `duban-sync status` says of it.
"""

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.story.stage import VILLAGE
from tests.story.town import town_in

PASSPHRASE = "ceshi-yanshi-2026"


def main() -> int:
    """Enrol, sign in, fetch everything; the first exit code that is not 0."""
    parser = argparse.ArgumentParser()
    parser.add_argument("profile", type=Path)
    parser.add_argument("--sync", type=shlex.split, default=[sys.executable, "-m", "sync.client.cli.main"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="duban-town-") as folder, town_in(Path(folder)) as town:
        seat = town.seats[VILLAGE]
        steps = (
            ("enrol", town.url, seat.code),
            ("login", seat.username, "--password-fd", "0"),
            ("once",),
            ("status",),
        )
        for step in steps:
            done = _sync(options, step, told=seat.password)
    print(done)
    return 0


def _sync(options: argparse.Namespace, step: tuple[str, ...], told: str) -> str:
    """What it says; the passphrase goes through a pipe of its own. Raises CalledProcessError."""
    readable, writable = os.pipe()
    with os.fdopen(writable, "w") as secret:
        secret.write(PASSPHRASE + "\n")
    command = [*options.sync, "--profile", str(options.profile), "--passphrase-fd", str(readable), *step]
    try:
        done = subprocess.run(command, input=told, text=True, stdout=subprocess.PIPE, check=True, pass_fds=[readable])
    finally:
        os.close(readable)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
