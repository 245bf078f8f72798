"""The desk's start and composition root: here and in the modules named below objects are wired to each other.

How a start goes, in this order:
1. `main` reads the options (`command_line`), makes the QApplication and dresses it (`application`). Nothing slow has
   been imported so far.
2. `DeskApp.begin` takes the profile's lock. A second start rings the first window's doorbell and ends.
3. The window is shown with an opening card, and `Unlocking` asks for the key on a thread: the system keyring, or a
   passphrase where there is none. What goes wrong becomes a screen with title, cause and advice (`mishaps`).
4. `sync.cache.glance` reads the first lines by one bare connection and the frame shows them: the inbox can be read.
5. The cache is opened on a thread; SQLAlchemy is imported while the user is reading.
6. A new workstation enrols, then somebody signs in (`coming_in`); a known one goes on, with or without a line.
7. `work` builds the panes and the tray around the open cache, and the frame comes alive.
8. `sync.client` is imported on a thread, the sync loop starts, and the search index is built behind everything.
What each step made is let go in `shut`, the newest first.
"""

import sys
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop import command_line
from desktop.application import make_app
from desktop.background import District, Door, Doorbell, Endings, LastNet, SyncLoop, loop, ring
from desktop.kit import language
from desktop.mishaps import Mishaps
from desktop.screens.help.key import HelpKey
from desktop.screens.main.frame import Frame
from desktop.screens.main.known import Known, about
from desktop.screens.main.presenter import MainPresenter
from desktop.screens.main.window import DeskWindow
from desktop.screens.settings.choices import dress
from desktop.screens.settings.look import Look
from desktop.screens.settings.presenter import Settings
from desktop.screens.unlock.presenter import Unlocking
from sync.cache.changed import Changed
from sync.cache.errors import CacheInUse, CacheProblem
from sync.cache.places import Place
from sync.cache.profile import Profile, lock
from sync.contract.clock import Clock
from sync.regulation.rules import DEFAULT_RULES

if TYPE_CHECKING:
    from desktop.screens.help import HelpPage
    from desktop.work import Work
    from sync.cache.cache import Cache
    from sync.cache.glance import Glance

__all__ = ["DeskApp", "main", "make_app"]

FIRST_PLACE: Final = Place.REPORTED
PATIENCE_SECONDS: Final = 3.0


class DeskApp(QObject):
    """One running desk. What a later step of the start makes is None until then."""

    def __init__(
        self, app: QApplication, profile: Profile, *, passphrase: str = "", clock: Clock | None = None
    ) -> None:
        super().__init__()
        self.app, self.profile, self.passphrase = app, profile, passphrase
        self.door = Door(clock)
        self.window = DeskWindow()
        self.frame = Frame(self._now, DEFAULT_RULES.calendar)
        self.presenter = MainPresenter(self.frame, self.door)
        self.mishaps = Mishaps(self.window, self.presenter)
        self.cache: Cache | None = None
        self.known: Known | None = None
        self.settings: Settings | None = None
        self.work: Work | None = None
        self.help: HelpPage | None = None
        self._endings = Endings()
        self._endings.add(self._close_door)
        self._wire()

    def begin(self, *, minimised: bool = False) -> bool:
        """Steps 2 and 3. False when another window of this profile came forward instead."""
        try:
            held = lock(self.profile)
        except CacheProblem as problem:
            if isinstance(problem, CacheInUse) and ring(self.profile.root):
                return False
            self.mishaps.no_start(problem)
        else:
            self._endings.add(held.release)
            language.choose(self.app, self.profile.language())
            self._listen_for_others()
            self._unlock()
        (self.window.showMinimized if minimised else self.window.show)()
        return True

    def shut(self) -> None:
        """Let everything go."""
        self._endings.run()

    @property
    def loop(self) -> SyncLoop | None:
        """The line, from step 8 on."""
        return self.work.loop if self.work else None

    def sync_now(self) -> None:
        """Try the line at once, when there is one to try."""
        if self.work:
            self.work.sync_now()

    def _wire(self) -> None:
        """What answers from the first moment on."""
        self.door.broke.connect(self.mishaps.unexpected)
        self.presenter.sync_wanted.connect(self.sync_now)
        self.presenter.leave_wanted.connect(self.window.close)
        self.frame.who.help_wanted.connect(self._open_help)
        HelpKey(self.app, self.window).wanted.connect(self._open_help)
        self.frame.who.settings_wanted.connect(self._open_settings)

    def _listen_for_others(self) -> None:
        bell = Doorbell(self.profile.root, self)
        bell.rang.connect(self.window.come_forward)
        self._endings.add(bell.close)

    def _unlock(self) -> None:
        unlocking = Unlocking(self.profile, self.door, self.passphrase)
        unlocking.page.connect(self.window.show_page)
        unlocking.glanced.connect(self._glanced)
        unlocking.opened.connect(self._opened)
        unlocking.salvaged.connect(self.mishaps.salvaged)
        unlocking.leave.connect(self.window.close)
        unlocking.begin()

    def _glanced(self, glance: "Glance") -> None:
        """Step 4: nothing can be done yet, but everything can be read."""
        self.presenter.preview(FIRST_PLACE, glance.counts, glance.rows)
        self.window.show_page(self.frame)

    def _opened(self, cache: "Cache") -> None:
        self.cache = cache
        self.district = District(cache, self.door.clock)
        self._endings.add(cache.close, self._close_door)
        self._come_in(cache)

    def _come_in(self, cache: "Cache") -> None:
        """Step 6."""
        from desktop.coming_in import ComingIn

        self.coming_in = ComingIn(cache, self.district, self.door, self.window)
        self.coming_in.read.connect(self._learn)
        self.coming_in.complete.connect(self._work)
        self.coming_in.signed_in.connect(self._signed_in)
        self.coming_in.look()

    def _learn(self, known: Known) -> None:
        self.known = known
        if self.settings is None and self.cache:
            self.settings = self._take_choices(self.cache, known)

    def _take_choices(self, cache: "Cache", known: Known) -> Settings:
        chosen = Settings(self.app, self.door, cache, self.district, self.profile.root, known.choices)
        chosen.sign_out_wanted.connect(lambda: self.door.run(self.district.sign_out, lambda _: self.sync_now()))
        chosen.diagnosis_wanted.connect(self.presenter.diagnose)
        chosen.line_chosen.connect(self.sync_now)
        chosen.wished.connect(self._remind_anew)
        chosen.manager_wanted.connect(self._manage_phrases)
        chosen.language_chosen.connect(lambda code: self.door.run(partial(self.profile.keep_language, code)))
        self.window.take_place(known.choices.window)
        self.frame.split.take_place(known.choices.split)
        if known.choices.look != Look():
            dress(self.app, known.choices.look)
        if known.choices.language not in ("", language.language().code):
            chosen.speak(known.choices.language)
        return chosen

    def _work(self, known: Known) -> None:
        """Steps 7 and 8, once; the same desk may come in again as somebody else."""
        if self.work is None and self.cache:
            from desktop.work import Stage, Work

            stage = Stage(self.door, self.window, self.frame, self.presenter, self._endings)
            self.work = Work(stage, self.cache, self.district, known, self._username)
            self.work.again.signed_in.connect(self._signed_in)
        if self.work:
            self.work.introduce(known)

    def _signed_in(self, username: str) -> None:
        """For the first time, or again over the work: then nothing moves but the line."""
        if self.settings:
            self.settings.remember_user(username)
        self.door.changed.emit(Changed(session=True, lists=True))
        self.sync_now()
        self.coming_in.look()

    def _open_settings(self) -> None:
        if self.settings and self.known:
            self.settings.open(self.window, about(self.known, str(self.profile.root), self.door.clock.now()))

    def _remind_anew(self) -> None:
        if self.work:
            self.work.tray.watch.look()

    def _manage_phrases(self) -> None:
        if self.work:
            self.work.manage_phrases()

    def _open_help(self) -> None:
        """At the page that speaks of where the keyboard is, over the window that has it."""
        from desktop.screens.help import help_over

        self.help = help_over(self.help, self.app.activeWindow() or self.window, self.app.focusWidget())

    def _username(self) -> str:
        return self.settings.choices.username if self.settings else ""

    def _close_door(self) -> None:
        self.door.close(PATIENCE_SECONDS)

    def _now(self) -> datetime:
        return self.presenter.inbox.now()


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the desk; 0 when it was closed, also when another window of the profile came forward."""
    options = command_line.read(sys.argv[1:] if arguments is None else arguments)
    command_line.prepare(options)
    app = make_app()
    desk = DeskApp(app, command_line.profile(options), passphrase=command_line.passphrase(options))
    app.aboutToQuit.connect(desk.shut)
    net = LastNet(lambda error: desk.door.post(lambda: desk.door.broke.emit(error)), desk.door.clock.monotonic)
    net.spread()
    app.aboutToQuit.connect(net.fold)
    return loop.run(app, net.report) if desk.begin(minimised=options.minimised) else 0


if __name__ == "__main__":
    sys.exit(main())
