"""Where each system keeps one account's data and settings; pure, so that every system's rule can be tested on any.

Everything of one desk, logs and copies too, lies in one folder among the data, so that it moves and goes as one; among
the settings lies only where that folder is, if somebody moved it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final, Generic, TypeVar

Place = TypeVar("Place", bound=PurePath)

NAME: Final = "duban-desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Homes(Generic[Place]):
    """Two folders of this program, which need not exist."""

    data: Place
    settings: Place


def homes(system: str, environ: Mapping[str, str], home: Place) -> Homes[Place]:
    """By `sys.platform`, the environment and the account's home: XDG base directories, %LOCALAPPDATA%, or Library.

    What is not an absolute path in the environment is passed over, as the XDG specification asks.
    """
    if system == "win32":
        local = _named(environ, "LOCALAPPDATA", home / "AppData" / "Local") / NAME
        return Homes(data=local, settings=local)
    if system == "darwin":
        support = home / "Library" / "Application Support" / NAME
        return Homes(data=support, settings=support)
    return Homes(
        data=_named(environ, "XDG_DATA_HOME", home / ".local" / "share") / NAME,
        settings=_named(environ, "XDG_CONFIG_HOME", home / ".config") / NAME,
    )


def _named(environ: Mapping[str, str], name: str, usual: Place) -> Place:
    given = type(usual)(environ.get(name, ""))
    return given if given.is_absolute() else usual
