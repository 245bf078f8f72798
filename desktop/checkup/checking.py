"""Looks at everything in turn; what cannot be looked at is said, never guessed."""

import sys
from collections.abc import Iterator

from desktop.checkup import glass, line, place, report, store
from desktop.checkup.finding import Finding
from sync.cache.profile import Profile
from sync.contract.clock import Clock, SystemClock


def check(profile: Profile, passphrase: str, probe: list[str], *, as_json: bool) -> int:
    """Write what was found to the terminal; the exit code. `probe`: the arguments of a process that tells of Qt."""
    found = list(findings(profile, passphrase, SystemClock(), probe))
    sys.stdout.write((report.as_json(found) if as_json else report.words(found)) + "\n")
    return report.exit_code(found)


def findings(profile: Profile, passphrase: str, clock: Clock, probe: list[str]) -> Iterator[Finding]:
    """One after the other as they come. Blocks for seconds."""
    yield from glass.look(probe)
    yield from place.look(profile)
    found, known = store.look(profile, passphrase)
    yield from found
    if known is not None:
        yield from line.look(known, clock)
