"""Who lives on the machine of a trial, and what of the desk is theirs before anything of it is installed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from installer.linux import base
from installer.linux.staging import APP, NAME

OWNER: Final = "wangfang"
STRANGER: Final = "lixia"
"""Whose folder is a link to somebody else's, which must never be followed."""

MOVER: Final = "zhaomin"
"""Whose data were moved to where she keeps a picture too, and who has the desk start when she signs in."""

WORKER: Final = "chenjie"
"""Who has nothing of the desk yet."""

OTHERS: Final = ("srv/others/keep", "srv/stick/desk/holiday.jpg")
"""What is not the desk's and lies where its data lie."""

_POINTER: Final = f"home/{MOVER}/.config/{NAME}/default.data-folder"
DATA: Final = {
    f"home/{OWNER}/.local/share/{NAME}/default/cache.db": OWNER,
    "srv/stick/desk/cache.db": MOVER,
    "srv/stick/desk/copies/drafts-1": MOVER,
    _POINTER: MOVER,
    f"home/{MOVER}/.config/autostart/{APP}.desktop": MOVER,
}
"""What goes when somebody says so at a purge, and only then, with its owner."""


def move_in(station: Path) -> None:
    """They and what is theirs."""
    for user in (OWNER, STRANGER, MOVER, WORKER):
        base.within(station, "useradd", "--create-home", user)
    for place in OTHERS:
        (station / place).parent.mkdir(parents=True)
        (station / place).touch()
    base.within(station, "chown", MOVER, "/srv/stick/desk")
    for place, user in DATA.items():
        base.within(station, "su", user, "-c", f"mkdir -p {Path('/', place).parent} && echo /srv/stick/desk >/{place}")
    link = f"mkdir -p ~/.local/share && ln -s /srv/others ~/.local/share/{NAME}"
    base.within(station, "su", STRANGER, "-c", link)


def lost(station: Path) -> Iterator[str]:
    """What was taken from them without leave."""
    return (place for place in OTHERS if not (station / place).exists())


def kept(station: Path) -> list[str]:
    """What of the desk's data is there."""
    return [place for place in DATA if (station / place).exists()]
