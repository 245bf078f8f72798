"""A workstation that exists only as its folder and the `duban-sync` processes that work on it."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sync.cache.cache import Cache, open_cache
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.client.connect import transport_for
from sync.client.login import enrol, sign_in
from sync.contract.clock import SystemClock
from tests.helpers.processes import ROOT, python
from tests.simulation.workstation import PASSWORD

PASSPHRASE: Final = "一个够长的口令"
CHEAP: Final = {"kdf": "scrypt", "salt": "00" * 16, "n": 16, "r": 8, "p": 1}
SYNC: Final = "import sys; from sync.client.cli import main; sys.exit(main(sys.argv[1:]))"
LONGER: Final = 1.5
"""Most of the time is the program's start; work makes it so much longer than to tell the state of the line."""

FINE: Final = (0, 3, 5)
"""Exit codes of a process that did what it could: done, no line, something was refused."""

LONGEST_S: Final = 120.0


class Station:
    """One workstation. `told`: ids of commands that a process said it had queued; `usual`: seconds of a process."""

    def __init__(self, folder: Path, name: str, unit: str) -> None:
        self.name, self.unit = name, unit
        self.profile = Profile(folder / name)
        self.profile.make()
        self.profile.salt_file.write_text(json.dumps(CHEAP))
        self.key = passphrase_key(self.profile, PASSPHRASE)
        self.secret = folder / f"{name}-passphrase"
        self.secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
        self.log = folder / f"{name}.log"
        self.told: set[str] = set()
        self.usual = 0.0

    @contextmanager
    def cache(self) -> Iterator[Cache]:
        """Its file, opened by this very process while no other has it."""
        cache = open_cache(self.profile, self.key, SystemClock())
        try:
            yield cache
        finally:
            cache.close()

    def enrol(self, url: str, code: str) -> None:
        """Register it and sign its user in, who has its name."""
        with self.cache() as cache:
            enrol(cache, transport_for(cache, SystemClock(), url), code, self.name)
            sign_in(cache, transport_for(cache, SystemClock()), self.name, PASSWORD)
        started = time.monotonic()
        self.start("status").wait(LONGEST_S)
        self.usual = LONGER * (time.monotonic() - started)

    def start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """One process of `duban-sync`, its answer in `said`."""
        command = python("-c", SYNC, "--profile", str(self.profile.root), "--passphrase-fd", "0", *arguments)
        with self.secret.open("rb") as secret, self.said.open("wb") as said, self.log.open("ab") as log:
            return subprocess.Popen(command, stdin=secret, stdout=said, stderr=log, cwd=ROOT)

    @property
    def said(self) -> Path:
        """The file of what the last process printed."""
        return self.log.with_suffix(".said")

    def run(self, *arguments: str) -> Any:
        """A process to its end; what it printed."""
        code = self.start(*arguments).wait(LONGEST_S)
        assert code in FINE, f"{arguments}: {code}\n{self.said.read_text()}{self.log.read_text()}"
        return self.answer()

    def answer(self) -> Any:
        """What the last process printed as a whole; None when it did not come so far."""
        text = self.said.read_text(encoding="utf-8")
        return json.loads(text) if text.endswith("\n") else None

    def note(self, answer: Any) -> None:
        """Commands were queued, and their user was told so."""
        self.told |= {each["command"] for each in answer or [] if each.get("command")}


def ended_within(child: "subprocess.Popen[bytes]", seconds: float) -> bool:
    """Whether a process ended by itself in so many seconds."""
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True
