"""The diagnostics bundle: one ZIP file for the technician, with nothing of any citizen, colleague or order in it.

Only numbers, kinds and our own words go in: what the check found, versions, counts of the tables, what became of the
last attempts to send, the choices that are numbers or switches, and the desk's own log.
"""

import json
import platform
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any, BinaryIO, Final

from desktop.checkup.books import Books
from desktop.checkup.finding import Finding
from desktop.journal import LOGS
from sync.cache.profile import Profile
from sync.whole import write_whole

PACKAGES: Final = ("PySide6-Essentials", "SQLAlchemy", "requests", "keyring", "qasync", "sqlcipher3", "cryptography")
_LOGS: Final = ("desk.log*", "crash*.txt")
_MOST: Final = 2 * 1024 * 1024


def write(
    target: Path, profile: Profile, found: Sequence[Finding], books: Books | None, code: str, now: datetime
) -> None:
    """Write the file, or none. Raises OSError."""
    parts = {
        "about.json": {"made": now.isoformat(), "code": code, **about()},
        "check.json": [each.as_json() for each in found],
        "data.json": books.as_json() if books else None,
    }
    write_whole(target, partial(_fill, profile, parts))


def _fill(profile: Profile, parts: Mapping[str, Any], out: BinaryIO) -> None:
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, value in parts.items():
            bundle.writestr(name, nameless(json.dumps(value, ensure_ascii=False, indent=1), profile))
        for file in _written(profile.root / LOGS):
            bundle.writestr(f"logs/{file.name}", nameless(_end_of(file), profile))


def about() -> dict[str, Any]:
    """Versions and the kind of machine, without its name."""
    versions: dict[str, str] = {}
    for name in ("duban-desk", *PACKAGES):
        with suppress(metadata.PackageNotFoundError):
            versions[name] = metadata.version(name)
    return {
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "libc": " ".join(platform.libc_ver()),
        "python": platform.python_version(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "packages": versions,
    }


def nameless(text: str, profile: Profile) -> str:
    """Folders under the user's home bear the user's name."""
    for folder, mark in ((str(profile.root), "<profile>"), (str(Path.home()), "~")):
        text = text.replace(folder, mark).replace(json.dumps(folder)[1:-1], mark)
    return text


def _written(logs: Path) -> Iterator[Path]:
    for pattern in _LOGS:
        yield from sorted(logs.glob(pattern))


def _end_of(file: Path) -> str:
    with file.open("rb") as source:
        source.seek(max(0, file.stat().st_size - _MOST))
        return source.read().decode("utf-8", errors="replace")
