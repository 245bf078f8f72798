"""Step 6 of the start, beside coming in: what was chosen before is put on, and the settings can be opened."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.background import District
from desktop.kit import language
from desktop.screens.main.known import Known, about
from desktop.screens.settings.choices import dress
from desktop.screens.settings.look import Look
from desktop.screens.settings.presenter import Settings
from desktop.stage import Stage
from sync.cache.cache import Cache
from sync.cache.profile import Profile


class Choosing(QObject):
    """Holds what is known of this desk and what was chosen; `settings` is None until it was read.

    `line_wanted` asks for the line to be tried, `wished` for reminders to be looked at, `manager_wanted` for 常用语,
    `release_wanted` for what is known of a new version,
    `changes_wanted` for what is new in this version, `checkup_wanted` for a look at this computer.
    """

    line_wanted = Signal()
    wished = Signal()
    manager_wanted = Signal()
    release_wanted = Signal()
    changes_wanted = Signal()
    checkup_wanted = Signal()

    def __init__(self, app: QApplication, profile: Profile, stage: Stage, cache: Cache, district: District) -> None:
        super().__init__(stage.door)
        self._app, self._profile, self._stage = app, profile, stage
        self._cache, self._district = cache, district
        self.known: Known | None = None
        self.settings: Settings | None = None
        stage.frame.who.settings_wanted.connect(self._open)

    def learn(self, known: Known) -> None:
        """Everything was read, for the first time or again."""
        self.known = known
        if self.settings is None:
            self.settings = self._made(known)
            self._put_on(known, self.settings)

    def username(self) -> str:
        """Who signed in last; empty where nobody did."""
        return self.settings.choices.username if self.settings else ""

    def remember(self, username: str) -> None:
        """Who signed in just now."""
        if self.settings:
            self.settings.remember_user(username)

    def _made(self, known: Known) -> Settings:
        door, profile = self._stage.door, self._profile
        made = Settings(self._app, door, self._cache, self._district, profile, known.choices)
        made.sign_out_wanted.connect(lambda: door.run(self._district.sign_out, lambda _: self.line_wanted.emit()))
        made.diagnosis_wanted.connect(self._stage.presenter.line.diagnose)
        made.line_chosen.connect(self.line_wanted)
        made.wished.connect(self.wished)
        made.manager_wanted.connect(self.manager_wanted)
        made.release_wanted.connect(self.release_wanted)
        made.changes_wanted.connect(self.changes_wanted)
        made.checkup_wanted.connect(self.checkup_wanted)
        made.language_chosen.connect(lambda code: door.run(partial(profile.keep_language, code)))
        return made

    def _put_on(self, known: Known, settings: Settings) -> None:
        chosen = known.choices
        self._stage.window.take_place(chosen.window)
        self._stage.frame.split.take_place(chosen.split)
        if chosen.look != Look():
            dress(self._app, chosen.look)
        if chosen.language not in ("", language.language().code):
            settings.speak(chosen.language)

    def _open(self) -> None:
        if self.settings and self.known:
            folder, now = str(self._profile.root), self._stage.door.clock.now()
            self.settings.open(self._stage.window, about(self.known, folder, now))
