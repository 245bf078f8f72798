"""What removing and purging the package leaves behind, and whether people's data are as safe as it says."""

import re
from pathlib import Path
from typing import Any, Final

from installer.linux import base, people
from installer.linux.staging import NAME
from installer.talk import Stop

WATCHED: Final = ("etc", "home", "opt", "root", "srv", "usr", "var")
BOOKS: Final = ("var/lib/dpkg/", "var/lib/apt/", "var/cache/apt/", "var/cache/debconf/", "var/log/", "etc/ld.so.cache")
"""What any installation of any package writes."""

FONTS: Final = re.compile(r"(home/[^/]+/\.|var/)cache(/fontconfig.*)?$|usr/(local/)?share/fonts/.*\.uuid$")
"""What fontconfig writes whenever somebody runs a program that shows text."""

YES: Final = f"{NAME} {NAME}/delete-data boolean true"


def snapshot(station: Path) -> set[str]:
    """Every file and folder there is."""
    found = (each for name in WATCHED for each in (station / name).rglob("*"))
    return {str(each.relative_to(station)) for each in found}


def removal(station: Path, package: str, before: set[str]) -> dict[str, Any]:
    """Remove, purge without an answer, purge with a yes: data go at the last only. Raises Stop when they don't."""
    base.apt(station, "remove", "-y", NAME)
    _must(station, kept=True, after="removal")
    base.apt(station, "purge", "-y", NAME)
    _must(station, kept=True, after="a purge without an answer")
    left = left_behind(before, snapshot(station))
    base.within(station, "dpkg", "-i", package)
    base.within(station, "sh", "-c", f"echo '{YES}' | debconf-set-selections")
    said = base.apt(station, "purge", "-y", NAME)
    _must(station, kept=False, after="a purge with a yes", said=said)
    return {"left_behind": left, "data": "kept at removal and silent purge, deleted at a yes, links not followed"}


def left_behind(before: set[str], after: set[str]) -> list[str]:
    """What is there after and was not before, but for what the system writes on its own account."""
    return [name for name in sorted(after - before) if not name.startswith(BOOKS) and not FONTS.match(name)]


def _must(station: Path, *, kept: bool, after: str, said: str = "") -> None:
    there = people.kept(station)
    if there != (list(people.DATA) if kept else []):
        raise Stop("卸载时数据处理不对。", f"data after {after}: {there}\n{said}")
    if gone := list(people.lost(station)):
        raise Stop("卸载时删了别人的文件。", f"gone after {after}: {gone}")
