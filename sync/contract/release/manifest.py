"""What a release says of itself, and the bounds within which it must stay whoever signed it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sync.contract.bounds import SHA256, YEARS
from sync.contract.codec import Malformed

PRODUCT: Final = "duban-desk"
RELEASE_ID: Final = "release"
"""The row of kind RULES that carries the release on offer, in a list; who does not know it leaves it aside."""

MAX_FILE_BYTES: Final = 512 * 1024 * 1024
MOST_FILES: Final = 8
MOST_CHANGES: Final = 12
LONGEST_CHANGE: Final = 120
"""Characters."""
LONGEST_LIFE: Final = timedelta(days=730)

ENDINGS: Final = {"linux-x86_64": ".deb", "linux-aarch64": ".deb", "windows-x86_64": ".exe"}
"""How the file for each platform ends."""
_VERSION: Final = re.compile(r"\d{1,6}(\.\d{1,6}){1,3}")
_NAME: Final = re.compile(r"[Dd]uban[A-Za-z0-9._+~-]{1,95}")
"""No separator, no drive, no device of Windows, no hidden file: it becomes a name in somebody's folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseFile:
    """One file of a release: bytes and SHA-256 (hex). `system`: the oldest glibc, or build of Windows, that runs it."""

    platform: str
    name: str
    size: int
    sha256: str
    system: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A version with its files. `protocol` and `schema`: what a district must speak at least for it to work there.

    After the day `expires` nobody should offer it any more: whoever holds newer ones back is found out by it.
    """

    product: str
    version: str
    issued: date
    expires: date
    protocol: int
    schema: int
    changes: tuple[str, ...]
    files: tuple[ReleaseFile, ...]


def number(version: str) -> tuple[int, ...]:
    """A dotted version as four numbers that compare; empty for what is none."""
    if not _VERSION.fullmatch(version):
        return ()
    parts = [int(part) for part in version.split(".")]
    return (*parts, *[0] * (4 - len(parts)))


def check(release: Release) -> None:
    """Raises Malformed naming the first field that goes too far."""
    for path, good in _findings(release):
        if not good:
            raise Malformed("不在允许的范围内", path)


def _findings(release: Release) -> Iterator[tuple[str, bool]]:
    yield "$.version", bool(number(release.version))
    yield "$.issued", release.issued.year in YEARS
    yield "$.expires", release.issued < release.expires <= release.issued + LONGEST_LIFE
    yield "$.protocol", release.protocol > 0
    yield "$.schema", release.schema > 0
    yield "$.changes", 0 < len(release.changes) <= MOST_CHANGES
    for index, words in enumerate(release.changes):
        yield f"$.changes[{index}]", 0 < len(words) <= LONGEST_CHANGE and words.isprintable()
    platforms = [file.platform for file in release.files]
    yield "$.files", 0 < len(platforms) <= MOST_FILES and len(set(platforms)) == len(platforms)
    for index, file in enumerate(release.files):
        for name, good in _of_file(file):
            yield f"$.files[{index}].{name}", good


def _of_file(file: ReleaseFile) -> Iterator[tuple[str, bool]]:
    yield "platform", file.platform in ENDINGS
    yield "name", bool(_NAME.fullmatch(file.name)) and file.name.endswith(ENDINGS[file.platform])
    yield "size", 0 < file.size <= MAX_FILE_BYTES
    yield "sha256", bool(SHA256.fullmatch(file.sha256))
    yield "system", bool(number(file.system))
