"""What was chosen before: read in one go at the start, kept by name in the cache."""

from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtWidgets import QApplication

from desktop.actions import being_told
from desktop.actions.being_told import Wishes
from desktop.kit import theme
from desktop.screens.settings.look import Look
from sync.cache.settings import EVERY, KEPT_MB, LOW_DATA, ON, PROXY, USUAL_MB

LOOK: Final = "desk.look"
LANGUAGE: Final = "desk.language"
ZOOM: Final = "desk.zoom"
FAMILY: Final = "desk.family"
PLACE: Final = "desk.window"
SPLIT: Final = "desk.split"
USERNAME: Final = "desk.username"


class Kept(Protocol):
    """Small values by name."""

    def get(self, name: str, default: str = "") -> str:
        """A value."""

    def set(self, name: str, value: str) -> None:
        """Keep a value."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen before; `every`: seconds between two looks for news, 0 at once; `quota`: megabytes."""

    look: Look = field(default_factory=Look)
    window: str = ""
    split: str = ""
    username: str = ""
    low_data: bool = False
    every: int = 0
    language: str = ""
    """Empty where none was ever chosen: what is spoken stays."""
    proxy: str = ""
    quota: int = USUAL_MB
    wishes: Wishes = field(default_factory=Wishes)


def read(kept: Kept) -> Choices:
    """What was chosen before; on a worker thread."""
    return Choices(
        look=Look(kept.get(LOOK) or "system", _number(kept, ZOOM, 100), kept.get(FAMILY)),
        window=kept.get(PLACE),
        split=kept.get(SPLIT),
        username=kept.get(USERNAME),
        low_data=kept.get(LOW_DATA) == ON,
        every=_number(kept, EVERY, 0),
        language=kept.get(LANGUAGE),
        proxy=kept.get(PROXY),
        quota=_number(kept, KEPT_MB, USUAL_MB),
        wishes=being_told.read(kept),
    )


def dress(app: QApplication, look: Look) -> None:
    """Put the look on."""
    theme.apply(app, {"light": False, "dark": True}.get(look.look), look.zoom / 100, look.family)


def _number(kept: Kept, name: str, usual: int) -> int:
    value = kept.get(name)
    return int(value) if value.isdigit() else usual
