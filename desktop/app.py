"""The desk's start and composition root: here and in the modules named below objects are wired to each other.

How a start goes, in this order:
1. `main` reads the options (`command_line`), makes the QApplication and dresses it (`application`). Nothing slow has
   been imported so far.
2. `DeskApp.begin` takes the profile's lock (`only_window`). A second start rings the first window's doorbell and ends.
3. The window is shown, and `Unlocking` asks for the key on a thread: the system keyring, or a passphrase where there is
   none. What takes long is told on a card; what goes wrong is a screen with title, cause and advice (`mishaps`).
4. Meanwhile the frame is imported and made (`stage`). `sync.cache.glance` reads the first lines by one bare connection
   on the key's thread, and the frame shows them: the inbox can be read.
5. As soon as that is painted the cache is opened on a thread; SQLAlchemy is imported while the user is reading.
6. A new workstation enrols, then somebody signs in (`coming_in`); a known one goes on, with or without a line. What was
   chosen before is put on (`day`, `choosing`).
7. `work` builds the panes and the tray around the open cache, and the frame comes alive.
8. `sync.client` is imported on a thread, the sync loop starts, and the search index is built behind everything.
What each step made is let go in `shut`, the newest first; when the session ends, `parting` saves before that. Each step
imports what only it needs; the test of the start holds what must not be there before the first paint.
"""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from desktop import command_line
from desktop.application import make_app
from desktop.background import Door, Endings, LastNet
from desktop.background.pauses import keep_what_is_here
from desktop.handed import Handed, meant
from desktop.journal import Journal
from desktop.kit import language
from desktop.kit.later import Later
from desktop.kit.painted import FirstPaint
from desktop.mishaps import Mishaps
from desktop.only_window import OnlyWindow
from desktop.parting import Parting
from desktop.screens.help.key import HelpKey
from desktop.screens.main.window import DeskWindow
from desktop.screens.unlock.presenter import Unlocking
from desktop.standing import Standing
from sync.cache.errors import CacheProblem
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.contract.clock import Clock

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.checkup.window import Looking
    from sync.cache.cache import Cache
    from sync.cache.glance import Glance

__all__ = ["DeskApp", "main", "make_app"]

FIRST_PLACE: Final = Place.REPORTED
PATIENCE_SECONDS: Final = 3.0


class DeskApp(Standing):
    """One running desk; what of it stands already is told by `Standing`."""

    def __init__(
        self, app: QApplication, profile: Profile, *, passphrase: str = "", clock: Clock | None = None
    ) -> None:
        super().__init__()
        self.app, self.profile, self.passphrase = app, profile, passphrase
        self.door = Door(clock)
        self.window = DeskWindow()
        self.helping = HelpKey(app, self.window, self.door)
        self.journal = Journal(profile)
        self._endings = Endings()
        self._endings.add(self.journal.end, self._close_door)
        self.only = OnlyWindow(profile, self.window, self._endings, self)
        self.handed = Handed(self)
        self.only.handed.connect(self.handed.take)
        self.window.brought.connect(lambda files: self.handed.take([*map(meant, files)]))
        self.parting = Parting(
            app, self.window, self.door, self._endings, lambda: self.work.flushes if self.work else ()
        )

    def begin(self, *, minimised: bool = False, wishes: Sequence[str] = ()) -> bool:
        """Steps 2 to 4. False when another window of this profile came forward instead, and took the wishes.

        A wish is what `handed.meant` makes of a word of the command line.
        """
        unlocking = Unlocking(self.profile, self.door, self.passphrase)
        unlocking.page.connect(self.window.show_page)
        begin: Callable[[], object] = unlocking.begin
        try:
            if not self.only.take(wishes):
                return False
        except CacheProblem as problem:
            begin = partial(self._say_why_not, problem)
        else:
            self.door.run(partial(self.journal.begin, self.door.clock.now()), self._say_fallen)
            language.choose(self.app, self.profile.language())
        self.handed.take([*wishes])
        (self.window.start_minimised if minimised else self.window.show)()
        begin()
        self._stand(unlocking)
        return True

    def shut(self) -> None:
        """Let everything go."""
        self._endings.run()

    def _stand(self, unlocking: Unlocking) -> None:
        """Step 4. The key's thread is heard when the window's loop turns, and so after this."""
        from desktop.stage import set_stage

        self.stage = stage = set_stage(self.door, self.window, self._endings)
        mishaps = Mishaps(stage.presenter.line)
        self.door.broke.connect(mishaps.unexpected)
        stage.frame.who.help_wanted.connect(self.helping.open)
        unlocking.glanced.connect(self._glanced)
        unlocking.glanced.connect(lambda _: FirstPaint(stage.frame, unlocking.open))
        unlocking.opened.connect(self._opened)
        unlocking.salvaged.connect(mishaps.salvaged)
        unlocking.leave.connect(self.window.close)
        self._checkup = Later(lambda: self._make_checkup(unlocking))
        self.window.check_wanted.connect(lambda: self._checkup().open())
        unlocking.page.connect(self.only.listen)
        if self.window.page() is not None:  # somebody is asked something, which may take long
            self.only.listen()

    def _glanced(self, glance: "Glance") -> None:
        """Still step 4: nothing can be done yet, but everything can be read."""
        self.presenter.preview(FIRST_PLACE, glance.counts, glance.rows)
        self.window.show_page(self.frame)

    def _say_why_not(self, problem: CacheProblem) -> None:
        from desktop.no_start import no_start

        no_start(self.window, problem)

    def _say_fallen(self, kept: "Path | None") -> None:
        if kept is not None:
            Mishaps(self.presenter.line).fallen(kept)

    def _opened(self, cache: "Cache") -> None:
        """Step 5 is over; the day begins."""
        from desktop.day import Day

        keep_what_is_here()
        self.only.listen()
        self.parting.hear_system()
        self._endings.add(cache.close, self._close_door)
        self.day = Day(self.app, self.profile, self.stage, cache, self.handed)
        self.day.choosing.changes_wanted.connect(self.helping.tell_changes)
        self.day.choosing.checkup_wanted.connect(lambda: self._checkup().open())
        check, also = "检查这台电脑，报支持码", "jiancha zhichima zhenduan 诊断包 求助"
        self.presenter.commands.add(check, lambda: self._checkup().open(), icon="stethoscope", also=also)

    def _make_checkup(self, unlocking: Unlocking) -> "Looking":
        from desktop.checkup.window import Looking

        key, probe = lambda: unlocking.key, [command_line.PROBE]
        return Looking(self.profile, self.door, self.window, key, probe, cache=lambda: self.cache)

    def _close_door(self) -> None:
        self.door.close(PATIENCE_SECONDS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the desk; 0 when it was closed, also when another window of the profile came forward."""
    from desktop.background import loop
    from desktop.background.interrupts import Interrupts

    options = command_line.read(sys.argv[1:] if arguments is None else arguments)
    command_line.prepare(options)
    if options.windowless:
        from desktop import windowless

        return windowless.run(options)
    app = make_app()
    desk = DeskApp(app, command_line.profile(options), passphrase=command_line.passphrase(options))
    app.aboutToQuit.connect(desk.shut)
    net = LastNet(lambda error: desk.door.post(lambda: desk.door.broke.emit(error)), desk.door.clock.monotonic)
    net.spread()
    app.aboutToQuit.connect(net.fold)
    Interrupts(desk).asked.connect(desk.parting.leave)
    wishes = [*filter(None, map(meant, options.what))]
    return loop.run(app, net.report) if desk.begin(minimised=options.minimised, wishes=wishes) else 0


if __name__ == "__main__":
    sys.exit(main())
