"""`python -m tests.story.enrolled PROFILE --sync COMMAND`: a profile that a `duban-sync` has enrolled and filled.

The district is a real one of its own and gone afterwards. Prints what `duban-sync status` says of it.
"""

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.story.stage import VILLAGE
from tests.story.town import Town, town_in

PASSPHRASE = "ceshi-yanshi-2026"
SYNC = [str(Path(sys.executable).with_name("duban-sync"))]


@dataclass(frozen=True)
class Tool:
    """A `duban-sync` on one profile, called like a script calls it."""

    command: Sequence[str]
    profile: str

    def __call__(self, *words: str, told: str = "", allowed: Sequence[int] = (0,)) -> str:
        """What it says; the passphrase goes through a pipe of its own. Raises CalledProcessError."""
        readable, writable = os.pipe()
        with os.fdopen(writable, "w") as secret:
            secret.write(PASSPHRASE + "\n")
        command = [*self.command, "--profile", self.profile, "--passphrase-fd", str(readable), *words]
        try:
            done = subprocess.run(
                command, input=told, text=True, stdout=subprocess.PIPE, check=False, pass_fds=[readable]
            )
        finally:
            os.close(readable)
        if done.returncode not in allowed:
            raise subprocess.CalledProcessError(done.returncode, command, done.stdout)
        return done.stdout

    def join(self, town: Town) -> None:
        """Enrol, sign in, fetch everything."""
        seat = town.seats[VILLAGE]
        self("enrol", town.url, seat.code)
        self("login", seat.username, "--password-fd", "0", told=seat.password)
        self("once")


def main() -> int:
    """Fill it and say how the line stood."""
    parser = argparse.ArgumentParser()
    parser.add_argument("profile")
    parser.add_argument("--sync", type=shlex.split, default=SYNC)
    options = parser.parse_args()
    tool = Tool(options.sync, options.profile)
    with tempfile.TemporaryDirectory(prefix="duban-town-") as folder, town_in(Path(folder)) as town:
        tool.join(town)
        print(tool("status"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
