"""Looks at everything in turn; what cannot be looked at is said, never guessed."""

import sys
from dataclasses import dataclass
from pathlib import Path

from desktop.checkup import bundle, glass, line, place, report, store
from desktop.checkup.books import Books
from desktop.checkup.code import support_code
from desktop.checkup.finding import Finding
from sync.cache.profile import Profile
from sync.contract.clock import Clock, SystemClock
from sync.mishaps import unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkup:
    """Everything that was found, in the order in which it is told, and the support code for it."""

    found: list[Finding]
    books: Books | None
    code: str


def look(profile: Profile, passphrase: str, clock: Clock, probe: list[str], key: bytes | None = None) -> Checkup:
    """`probe`: the arguments of a process of our own that tells of Qt. Blocks for seconds: for a worker thread.

    Who has the `key` of the data already gives it.
    """
    inside = store.look(profile, passphrase, key)
    found = [*glass.look(probe), *place.look(profile), *inside.found]
    found += line.look(inside.known, clock) if inside.known is not None else []
    return Checkup(found=found, books=inside.books, code=support_code(found, inside.books, clock.now()))


def check(profile: Profile, passphrase: str, probe: list[str], *, as_json: bool, bundled: Path | None = None) -> int:
    """Write what was found to the terminal, and into `bundled` where one is wanted; the exit code."""
    clock = SystemClock()
    checkup = look(profile, passphrase, clock, probe)
    said = report.as_json(checkup.found, checkup.code) if as_json else report.words(checkup.found, checkup.code)
    sys.stdout.write(said + "\n")
    if bundled is not None:
        try:
            bundle.write(bundled, profile, checkup.found, checkup.books, checkup.code, clock.now())
        except OSError as error:
            sys.stderr.write(f"诊断包没有写成：{unreadable(error)}\n")
            return 1
    return report.exit_code(checkup.found)
