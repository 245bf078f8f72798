"""Starting at sign-in on Linux desktops: one file in the user's autostart folder, over those for all users."""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import resources
from desktop.actions.autostart import entry
from desktop.actions.autostart.standing import Standing, not_kept
from sync.whole import write_whole

NAME: Final = "cn.duban.Desk.desktop"
"""The same as the package's own command writes: there is one switch, wherever it is moved."""
_MENU: Final = "cn.duban.Desk"


@dataclass(frozen=True, slots=True)
class Folders:
    """The user's own folder, and those for everybody, the most important first."""

    own: Path
    everybody: tuple[Path, ...]


def folders(environment: Mapping[str, str], home: Path) -> Folders:
    """By the specification: what is not absolute does not count."""
    own = _absolute(environment.get("XDG_CONFIG_HOME", "")) or [home / ".config"]
    everybody = _absolute(environment.get("XDG_CONFIG_DIRS", "")) or [Path("/etc/xdg")]
    return Folders(own[0] / "autostart", tuple(each / "autostart" for each in everybody))


def look(at: Folders) -> Standing:
    """The first file of that name counts, and those behind it are not looked at. Raises NotKept."""
    own = _read(at.own / NAME)
    shared = next((found for each in at.everybody if (found := _read(each / NAME)) is not None), None)
    values = own if own is not None else shared or {}
    for_all = shared is not None and entry.wanted(shared)
    if not entry.wanted(values):
        return Standing(on=False, everybody=for_all)
    missing = _missing(values)
    return Standing(on=not missing, everybody=for_all, gone=missing)


def choose(on: bool, command: Sequence[str], at: Folders) -> None:
    """Write the user's own file, or take it away; over one for all users only a word against it helps."""
    file = at.own / NAME
    try:
        if on:
            _write(file, entry.written(command, _icon()))
        elif any((each / NAME).exists() for each in at.everybody):
            _write(file, entry.HIDDEN)
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise not_kept(error, at.own) from error


def _read(file: Path) -> dict[str, str] | None:
    try:
        return entry.read(file.read_text(encoding="utf-8", errors="replace"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise not_kept(error, file.parent) from error


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(file, lambda out: out.write(text.encode()))


def _missing(values: dict[str, str]) -> str:
    """The program of an entry that would start nothing."""
    programs = (values.get("TryExec", "").replace("\\\\", "\\"), entry.program(values))
    return next((each for each in programs if each and shutil.which(each) is None), "")


def _icon() -> str:
    """The package's own by its name, that of a source tree by its place."""
    return _MENU if getattr(sys, "frozen", False) else str(resources.path("icons", "duban.svg"))


def _absolute(words: str) -> list[Path]:
    return [Path(each) for each in words.split(os.pathsep) if Path(each).is_absolute()]
