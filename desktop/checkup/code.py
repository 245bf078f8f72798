"""The support code of this workstation: what was found, in twelve letters for the telephone."""

import sys
from collections.abc import Sequence
from datetime import datetime
from importlib import metadata
from typing import Final

from desktop.checkup.books import Books
from desktop.checkup.finding import Finding, State
from sync.cache.keyed import SCHEMA
from sync.contract.support_code import PLATFORMS, THINGS, Standing, encode
from sync.contract.support_code import State as Letter

_READ_OUT: Final = {State.GOOD: Letter.GOOD, State.LIMITED: Letter.LIMITED, State.BAD: Letter.BAD}
_NAMES: Final = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_NEVER: Final = 15


def support_code(found: Sequence[Finding], books: Books | None, now: datetime) -> str:
    """For what was found on this machine."""
    states = {each.about: _READ_OUT[each.state] for each in found}
    major, minor, patch = _numbers(_version())
    return encode(
        Standing(
            major=major,
            minor=minor,
            patch=patch,
            schema=SCHEMA,
            platform=PLATFORMS.index(_NAMES.get(sys.platform, "other")),
            states=sum(states.get(thing, Letter.UNKNOWN) << 2 * at for at, thing in enumerate(THINGS)),
            read=int(books is not None),
            waiting=books.waiting if books else 0,
            silent=_silent(books.last_contact if books else None, now),
        )
    )


def _version() -> str:
    try:
        return metadata.version("duban-desk")
    except metadata.PackageNotFoundError:  # a source tree
        return ""


def _numbers(version: str) -> tuple[int, int, int]:
    """What is no number counts as 0."""
    major, minor, patch, *_ = [*(int(part) if part.isdigit() else 0 for part in version.split(".")), 0, 0, 0]
    return major, minor, patch


def _silent(since: datetime | None, now: datetime) -> int:
    if since is None:
        return _NEVER
    hours = max(0, int((now - since).total_seconds() // 3600))
    return min(hours.bit_length(), _NEVER - 1)
