"""What the user chose: taken over at the start, kept when it changes, shown with what the desk is and stands on."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.background import Door
from desktop.kit import language, theme
from desktop.screens.settings.view import About, SettingsPage
from sync.cache.settings import LOW_DATA, OFF, ON

LOOK: Final = "desk.look"
LANGUAGE: Final = "desk.language"
ZOOM: Final = "desk.zoom"
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
    """What was chosen before."""

    look: str = "system"
    zoom: int = 100
    window: str = ""
    split: str = ""
    username: str = ""
    low_data: bool = False
    language: str = ""
    """Empty where none was ever chosen: what is spoken stays."""


def read(kept: Kept) -> Choices:
    """What was chosen before; on a worker thread."""
    zoom = kept.get(ZOOM, "100")
    return Choices(
        look=kept.get(LOOK) or "system",
        zoom=int(zoom) if zoom.isdigit() else 100,
        window=kept.get(PLACE),
        split=kept.get(SPLIT),
        username=kept.get(USERNAME),
        low_data=kept.get(LOW_DATA) == ON,
        language=kept.get(LANGUAGE),
    )


def dress(app: QApplication, look: str, zoom: int) -> None:
    """Put the look on."""
    theme.apply(app, {"light": False, "dark": True}.get(look), zoom / 100)


class Settings(QObject):
    """Opens the page and keeps what is chosen there; `line_chosen` tells that the line should act on it.

    `language_chosen` carries the code of another language, which is spoken already.
    """

    sign_out_wanted = Signal()
    line_chosen = Signal()
    language_chosen = Signal(str)
    diagnosis_wanted = Signal()

    def __init__(self, app: QApplication, door: Door, kept: Kept, choices: Choices) -> None:
        super().__init__(door)
        self._app, self._door, self._kept = app, door, kept
        self.choices = choices

    def open(self, parent: QWidget, about: About) -> SettingsPage:
        """Show the page."""
        page = SettingsPage(self.choices.look, self.choices.zoom, about, parent, low_data=self.choices.low_data)
        page.look_chosen.connect(self._choose)
        page.low_data_chosen.connect(self._spare)
        page.language_chosen.connect(self.speak)
        for asked, passed_on in (
            (page.sign_out_wanted, self.sign_out_wanted),
            (page.diagnosis_wanted, self.diagnosis_wanted),
        ):
            asked.connect(page.accept)
            asked.connect(passed_on)
        page.open()
        return page

    def keep(self, name: str, value: str) -> None:
        """Keep a value without waiting for the disk."""
        self._door.run(partial(self._kept.set, name, value), lane="settings")

    def remember_user(self, username: str) -> None:
        """Who signed in last, so that only the password is asked the next time."""
        self.choices = replace(self.choices, username=username)
        self.keep(USERNAME, username)

    def speak(self, code: str) -> None:
        """Speak another language at once: every window that is open is told anew, and what is being written stays."""
        self.choices = replace(self.choices, language=code)
        language.choose(self._app, code)
        self.keep(LANGUAGE, code)
        self.language_chosen.emit(code)

    def _spare(self, on: bool) -> None:
        self.choices = replace(self.choices, low_data=on)
        kept = partial(self._kept.set, LOW_DATA, ON if on else OFF)
        self._door.run(kept, lambda _: self.line_chosen.emit(), lane="settings")

    def _choose(self, look: str, zoom: int) -> None:
        self.choices = replace(self.choices, look=look, zoom=zoom)
        dress(self._app, look, zoom)
        self.keep(LOOK, look)
        self.keep(ZOOM, str(zoom))


def program_version() -> str:
    """The version that is installed, or that this is a source tree."""
    from importlib.metadata import PackageNotFoundError, version  # not needed to show the first rows

    try:
        return version("duban-desk")
    except PackageNotFoundError:
        return "源码运行"
