"""What the user chose: taken over at the start, kept when it changes, shown with what the desk is and stands on."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions import being_told
from desktop.actions.being_told import WISHES, Wishes
from desktop.background import District, Door
from desktop.kit import language, theme
from desktop.screens.settings.line import Way
from desktop.screens.settings.look import Look
from desktop.screens.settings.parts import About
from desktop.screens.settings.section import Section
from desktop.screens.settings.view import SettingsPage
from sync.cache.settings import CA, KEPT_MB, LOW_DATA, OFF, ON, PROXY, USUAL_MB

if TYPE_CHECKING:
    from sync.cache.cache import Cache
    from sync.cache.changed import Changed

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
    """What was chosen before."""

    look: Look = field(default_factory=Look)
    window: str = ""
    split: str = ""
    username: str = ""
    low_data: bool = False
    language: str = ""
    """Empty where none was ever chosen: what is spoken stays."""
    proxy: str = ""
    quota: int = USUAL_MB
    wishes: Wishes = field(default_factory=Wishes)


def read(kept: Kept) -> Choices:
    """What was chosen before; on a worker thread."""
    zoom, quota = kept.get(ZOOM, "100"), kept.get(KEPT_MB)
    return Choices(
        look=Look(kept.get(LOOK) or "system", int(zoom) if zoom.isdigit() else 100, kept.get(FAMILY)),
        window=kept.get(PLACE),
        split=kept.get(SPLIT),
        username=kept.get(USERNAME),
        low_data=kept.get(LOW_DATA) == ON,
        language=kept.get(LANGUAGE),
        proxy=kept.get(PROXY),
        quota=int(quota) if quota.isdigit() else USUAL_MB,
        wishes=being_told.read(kept),
    )


def dress(app: QApplication, look: Look) -> None:
    """Put the look on."""
    theme.apply(app, {"light": False, "dark": True}.get(look.look), look.zoom / 100, look.family)


class Settings(QObject):
    """Opens the page and keeps what is chosen there; `line_chosen` tells that the line should act on it.

    `language_chosen` carries the code of another language, which is spoken already; `wished` that reminders should be
    looked at anew.
    """

    sign_out_wanted = Signal()
    line_chosen = Signal()
    language_chosen = Signal(str)
    diagnosis_wanted = Signal()
    manager_wanted = Signal()
    wished = Signal()

    def __init__(
        self, app: QApplication, door: Door, cache: "Cache", district: District, folder: Path, choices: Choices
    ) -> None:
        super().__init__(door)
        self._app, self._door, self._cache, self._kept = app, door, cache, cache.settings
        self._district, self._folder = district, folder
        self.choices = choices

    def open(self, parent: QWidget, about: About) -> SettingsPage:
        """Show the page."""
        chosen = self.choices
        way = Way(about.address, chosen.proxy, low_data=chosen.low_data)
        page = SettingsPage(chosen.look, way, chosen.wishes, about, parent, quota=chosen.quota)
        page.look.chosen.connect(self._choose)
        page.look.languages.chosen.connect(self.speak)
        page.telling.wished.connect(self._wish)
        self._join_line(page)
        self._join_store(page)
        for asked, passed_on in (
            (page.about.sign_out_wanted, self.sign_out_wanted),
            (page.line.diagnosis_wanted, self.diagnosis_wanted),
            (page.phrases.manager_wanted, self.manager_wanted),
        ):
            asked.connect(page.accept)
            asked.connect(passed_on)
        page.finished.connect(page.deleteLater)
        page.open()
        return page

    def _join_line(self, page: SettingsPage) -> None:
        line = page.line
        line.low_data_chosen.connect(self._spare)
        line.proxy_chosen.connect(self._go_by)
        line.try_wanted.connect(partial(self._try, page))
        line.authority_chosen.connect(partial(self._trust, page))
        owner = partial(_owner, self._cache)
        self._door.run(owner, line.show_authority, lambda error: line.say(_problem(error)), lane="settings")

    def _join_store(self, page: SettingsPage) -> None:
        from desktop.actions.stored import stored

        weigh = partial(stored, self._cache, self._folder)
        page.opened.connect(partial(self._come_to, page))
        page.store.quota_chosen.connect(self._limit)
        page.store.clear_wanted.connect(partial(self._clear, page))
        self._door.run(weigh, page.store.show_stored, lane="settings")

    def _come_to(self, page: SettingsPage, section: Section) -> None:
        """Licences are read when somebody wants to see them."""
        from desktop.actions.licences import shipped

        if section is page.about:
            self._door.run(shipped, page.about.show_licences, lane="settings")

    def _try(self, page: SettingsPage) -> None:
        """After whatever was chosen before has been kept; off the UI thread, however long it takes."""
        good = partial(_reached, page)
        self._door.run(self._district.hello, good, lambda error: page.line.say(_problem(error)), lane="settings")

    def _trust(self, page: SettingsPage, file: str) -> None:
        from desktop.actions.way import add_authority, remove_authority

        work: Callable[[], str | None] = partial(remove_authority, self._cache)
        if file:
            work = partial(add_authority, self._cache, Path(file))

        def trusted(owner: str | None) -> None:
            page.line.show_authority(owner or "")
            page.line.say("")
            self.line_chosen.emit()

        self._door.run(work, trusted, lambda error: page.line.say(_problem(error)), lane="settings")

    def _go_by(self, proxy: str) -> None:
        if proxy != self.choices.proxy:
            self.choices = replace(self.choices, proxy=proxy)
            kept = partial(self._kept.set, PROXY, proxy)
            self._door.run(kept, lambda _: self.line_chosen.emit(), lane="settings")

    def _wish(self, wishes: Wishes) -> None:
        self.choices = replace(self.choices, wishes=wishes)
        kept = partial(self._kept.set, WISHES, being_told.written(wishes))
        self._door.run(kept, lambda _: self.wished.emit(), lane="settings")

    def _limit(self, quota: int) -> None:
        self.choices = replace(self.choices, quota=quota)
        self.keep(KEPT_MB, str(quota))

    def _clear(self, page: SettingsPage) -> None:
        from desktop.actions.stored import Stored, clear_downloads

        def cleared(found: "tuple[Changed, Stored]") -> None:
            page.store.show_stored(found[1])
            self._door.changed.emit(found[0])

        self._door.run(partial(clear_downloads, self._cache, self._folder), cleared, lane="settings")

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

    def _choose(self, look: Look) -> None:
        self.choices = replace(self.choices, look=look)
        dress(self._app, look)
        for name, value in ((LOOK, look.look), (ZOOM, str(look.zoom)), (FAMILY, look.family)):
            self.keep(name, value)


def _owner(cache: "Cache") -> str:
    from desktop.actions.way import owner_of

    return owner_of(cache.settings.get(CA))


def _reached(page: SettingsPage, name: str) -> None:
    page.line.say(f"已连上“{name}”，线路正常。")


def _problem(error: Exception) -> str:
    """Title, cause and advice, which every problem of ours has."""
    parts = (getattr(error, part, "") for part in ("title", "cause", "advice"))
    return "　".join(part for part in parts if part) or "没有成功，请稍后再试。"


def program_version() -> str:
    """The version that is installed, or that this is a source tree."""
    from importlib.metadata import PackageNotFoundError, version  # not needed to show the first rows

    try:
        return version("duban-desk")
    except PackageNotFoundError:
        return "源码运行"
