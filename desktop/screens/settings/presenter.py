"""The settings as the desk has them: taken over at the start, opened as a page, told of where they act."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions import being_told, ourselves
from desktop.actions.being_told import WISHES, Wishes
from desktop.background import District, Door
from desktop.kit import language
from desktop.screens.settings.choices import FAMILY, LANGUAGE, LOOK, USERNAME, ZOOM, Choices, dress
from desktop.screens.settings.keeping import Keeping
from desktop.screens.settings.line import Way
from desktop.screens.settings.look import Look
from desktop.screens.settings.parts import About
from desktop.screens.settings.section import Section
from desktop.screens.settings.shelf import Shelf
from desktop.screens.settings.start import StartSection
from desktop.screens.settings.starting import Starting
from desktop.screens.settings.view import SettingsPage
from desktop.screens.settings.wayside import Wayside

if TYPE_CHECKING:
    from sync.cache.cache import Cache
    from sync.cache.profile import Profile


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
    release_wanted = Signal()
    changes_wanted = Signal()
    checkup_wanted = Signal()
    wished = Signal()

    def __init__(
        self, app: QApplication, door: Door, cache: "Cache", district: District, profile: "Profile", choices: Choices
    ) -> None:
        super().__init__(door)
        self._app = app
        self._keeping = Keeping(door, cache.settings, choices)
        self._shelf = Shelf(self._keeping, door, cache, profile.root)
        self._starting = Starting(self._keeping, partial(ourselves.at_sign_in, profile))
        self._wayside = Wayside(self._keeping, cache, district, self)
        self._wayside.moved.connect(self.line_chosen)

    @property
    def choices(self) -> Choices:
        """What stands now."""
        return self._keeping.choices

    def open(self, parent: QWidget, about: About) -> SettingsPage:
        """Show the page."""
        chosen = self.choices
        way = Way(about.address, chosen.proxy, low_data=chosen.low_data, every=chosen.every)
        page = SettingsPage(chosen.look, way, chosen.wishes, about, parent, quota=chosen.quota)
        self._join(page)
        self._wayside.join(page.line)
        self._shelf.join(page.store)
        self._starting.join(page.start)
        page.finished.connect(page.deleteLater)
        page.open()
        return page

    def remember_user(self, username: str) -> None:
        """Who signed in last, so that only the password is asked the next time."""
        self._keeping.choose(username=username)
        self._keeping.keep(USERNAME, username)

    def speak(self, code: str) -> None:
        """Speak another language at once: every window that is open is told anew, and what is being written stays."""
        self._keeping.choose(language=code)
        language.choose(self._app, code)
        self._keeping.keep(LANGUAGE, code)
        self.language_chosen.emit(code)

    def _join(self, page: SettingsPage) -> None:
        page.look.chosen.connect(self._dress)
        page.look.languages.chosen.connect(self.speak)
        page.telling.wished.connect(self._wish)
        page.opened.connect(self._come_to)
        for asked, passed_on in (
            (page.about.sign_out_wanted, self.sign_out_wanted),
            (page.line.diagnosis_wanted, self.diagnosis_wanted),
            (page.phrases.manager_wanted, self.manager_wanted),
            (page.about.release_wanted, self.release_wanted),
            (page.about.changes_wanted, self.changes_wanted),
            (page.about.checkup_wanted, self.checkup_wanted),
        ):
            asked.connect(page.accept)
            asked.connect(passed_on)

    def _come_to(self, section: Section) -> None:
        """Licences are read when somebody wants to see them, and how the desk is started too."""
        from desktop.actions.licences import shipped
        from desktop.screens.settings.parts import AboutSection

        if isinstance(section, AboutSection):
            self._keeping.run(shipped, section.show_licences)
        elif isinstance(section, StartSection):
            self._starting.look(section)

    def _wish(self, wishes: Wishes) -> None:
        self._keeping.choose(wishes=wishes)
        self._keeping.keep(WISHES, being_told.written(wishes), self.wished.emit)

    def _dress(self, look: Look) -> None:
        self._keeping.choose(look=look)
        dress(self._app, look)
        for name, value in ((LOOK, look.look), (ZOOM, str(look.zoom)), (FAMILY, look.family)):
            self._keeping.keep(name, value)
