"""The desk's start and composition root: the only place where objects are wired to each other.

How a start goes, in this order:
1. `main` reads the options, makes the QApplication and dresses it. Nothing slow has been imported so far.
2. `DeskApp.begin` takes the profile's lock. A second start rings the first window's doorbell and ends.
3. The window is shown with an opening card, and `Unlocking` asks for the key on a thread: the system keyring, or a
   passphrase where there is none. What goes wrong becomes a screen with title, cause and advice.
4. `sync.cache.glance` reads the first lines by one bare connection and the frame shows them: the inbox can be read.
5. The cache is opened on a thread; SQLAlchemy is imported while the user is reading.
6. A new workstation enrols, then somebody signs in; a known one goes on to work, with or without a line.
7. `_work` builds the panes around the open cache, and the frame comes alive.
8. `sync.client` is imported on a thread, the sync loop starts, and the search index is built behind everything.
Everything that needs an open, signed-in desk is wired in `_work` and `_online`, and let go in `shut`.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.background import District, Door, Doorbell, Indexing, LastNet, SyncLoop, loop, ring
from desktop.background.pauses import keep_what_is_here, take_short_turns
from desktop.background.unexpected import describe
from desktop.kit import gate, theme
from desktop.screens.enrol.presenter import Enrolment
from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.main.frame import Frame, Panes
from desktop.screens.main.help import HelpPage
from desktop.screens.main.known import Known, about, read_known
from desktop.screens.main.leaving import Leaving
from desktop.screens.main.presenter import MainPresenter
from desktop.screens.main.window import DeskWindow
from desktop.screens.settings import presenter as settings
from desktop.screens.signin.again import SignInAgain
from desktop.screens.signin.presenter import SigningIn
from desktop.screens.signin.view import SignInScreen
from desktop.screens.status import words
from desktop.screens.unlock.presenter import Unlocking, trouble_screen
from sync.cache.changed import Changed
from sync.cache.errors import CacheInUse, CacheProblem
from sync.cache.places import Place
from sync.cache.profile import Profile, default_profile, lock
from sync.contract.clock import Clock
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import label

if TYPE_CHECKING:
    from desktop.actions.desk import Desk
    from sync.cache.cache import Cache
    from sync.cache.glance import Glance
    from sync.cache.salvage import Salvaged
    from sync.client.engine import Engine

FIRST_PLACE = Place.REPORTED
PATIENCE_SECONDS = 3.0
log = logging.getLogger("desktop")


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
        self.cache: Cache | None = None
        self.known: Known | None = None
        self.loop: SyncLoop | None = None
        self._settings: settings.Settings | None = None
        self._again: SignInAgain | None = None
        self._help: HelpPage | None = None
        self._let_go: list[Callable[[], object]] = [lambda: self.door.close(PATIENCE_SECONDS)]
        self.door.broke.connect(self._broke)

    def begin(self, *, minimised: bool = False) -> bool:
        """Steps 2 and 3. False when another window of this profile came forward instead."""
        try:
            held = lock(self.profile)
        except CacheProblem as problem:
            if isinstance(problem, CacheInUse) and ring(self.profile.root):
                return False
            self._say_trouble(problem)
        else:
            self._let_go.append(held.release)
            self._listen_for_others()
            self._unlock()
        (self.window.showMinimized if minimised else self.window.show)()
        return True

    def shut(self) -> None:
        """Let everything go, the newest first; a full disk must not keep the rest from it."""
        while self._let_go:
            try:
                self._let_go.pop()()
            except CacheProblem as problem:
                log.error("while closing: %s", problem)  # noqa: TRY400 - the sentence says it all

    def _listen_for_others(self) -> None:
        bell = Doorbell(self.profile.root, self)
        bell.rang.connect(self.window.come_forward)
        self._let_go.append(bell.close)

    def _unlock(self) -> None:
        unlocking = Unlocking(self.profile, self.door, self.passphrase)
        unlocking.page.connect(self.window.show_page)
        unlocking.glanced.connect(self._glanced)
        unlocking.opened.connect(self._opened)
        unlocking.salvaged.connect(self._salvaged)
        unlocking.leave.connect(self.window.close)
        unlocking.begin()

    def _glanced(self, glance: "Glance") -> None:
        """Step 4: nothing can be done yet, but everything can be read."""
        self.presenter.preview(FIRST_PLACE, glance.counts, glance.rows)
        self.window.show_page(self.frame)

    def _opened(self, cache: "Cache") -> None:
        self.cache = cache
        self.district = District(cache, self.door.clock)
        self._let_go += [cache.close, lambda: self.door.close(PATIENCE_SECONDS)]
        self._look()

    def _look(self) -> None:
        """Step 6: who is this workstation, and who works at it? Asked again after every answer."""
        if self.cache:
            self.door.run(partial(read_known, self.cache), self._go_on)

    def _go_on(self, known: Known) -> None:
        self.known = known
        if self._settings is None:
            self._take_choices(known)
        if not known.device:
            enrol_screen = EnrolScreen(known.address)
            Enrolment(enrol_screen, self.door, self.district.enrol).enrolled.connect(self._look)
            self.window.show_page(enrol_screen)
        elif known.actor is None:
            sign_in_screen = SignInScreen(known.choices.username)
            SigningIn(sign_in_screen, self.door, self.district.sign_in).signed_in.connect(self._signed_in)
            self.window.show_page(sign_in_screen)
        elif self.cache and self._again is None:
            self._work(self.cache, known)
        else:
            self._introduce(known)

    def _take_choices(self, known: Known) -> None:
        if self.cache is None:
            return
        chosen = settings.Settings(self.app, self.door, self.cache.settings, known.choices)
        chosen.sign_out_wanted.connect(lambda: self.door.run(self.district.sign_out, lambda _: self._sync_now()))
        self.window.take_place(known.choices.window)
        self.frame.split.take_place(known.choices.split)
        if (known.choices.look, known.choices.zoom) != ("system", 100):
            settings.dress(self.app, known.choices.look, known.choices.zoom)
        self._settings = chosen

    def _work(self, cache: "Cache", known: Known) -> None:
        """Step 7. What needs the open cache and somebody signed in is made and wired here."""
        from desktop.actions.desk import Desk
        from desktop.screens.approvals import ApprovalsPane
        from desktop.screens.drafts import DraftsPane
        from desktop.screens.order import OrderPane
        from desktop.screens.outbox import OutboxPane

        desk = Desk(cache, self.door.clock)
        order = OrderPane(desk, self.door)
        approvals = ApprovalsPane(desk, self.door)
        outbox, drafts = OutboxPane(desk, self.door), DraftsPane(desk, self.door)
        panes = Panes(order, approvals, outbox, drafts)
        self.presenter.order_chosen.connect(order.show_order)
        drafts.draft_chosen.connect(order.open_draft)
        outbox.send_wanted.connect(self._sync_now)
        self._wire_frame(known)
        self.presenter.attach(cache.views, panes, known.rules.calendar, known.skew)
        self.window.show_page(self.frame)
        Leaving(self.window, self._unsent, order.flush, approvals.flush)
        self._remind(desk)
        self._let_go += [order.flush, approvals.flush, partial(self._keep_places, cache)]
        self.door.run(self.district.engine, self._online)
        indexing = Indexing(self.door, cache.search.index_some)
        indexing.wake()
        self._let_go.append(indexing.stop)

    def _remind(self, desk: "Desk") -> None:
        """Step 7, the tray: what is due is said outside the window too."""
        from desktop.tray.wiring import make_tray

        tray = make_tray(desk, self.door, self.window)
        tray.watch.order_chosen.connect(self.presenter.show_order)
        tray.watch.window_wanted.connect(self.window.come_forward)
        self.door.status.connect(lambda status: tray.watch.show_line(words.short(status, self.door.clock.now()).text))
        self.frame.brand.offer(tray.bell)
        if tray.icon is not None:
            tray.icon.sync_wanted.connect(self._sync_now)
            tray.icon.leave_wanted.connect(self.window.close)
        self._let_go.append(tray.close)

    def _wire_frame(self, known: Known) -> None:
        self._introduce(known)
        self.frame.who.help_wanted.connect(self._open_help)
        self.frame.who.settings_wanted.connect(self._open_settings)
        self._again = SignInAgain(self.window, self.door, self.district.sign_in, self._username)
        self._again.signed_in.connect(self._signed_in)
        self.presenter.sign_in_wanted.connect(self._again.ask)
        self.presenter.sync_wanted.connect(self._sync_now)
        self.presenter.leave_wanted.connect(self.window.close)

    def _online(self, engine: "Engine") -> None:
        """Step 8: the line. A desk that was closed meanwhile stays closed."""
        if self.cache and self._let_go:
            self.loop = SyncLoop(engine, self.door, self.cache.outbox.next_moment)
            self.loop.start()
            keep_what_is_here()
            self._let_go.append(partial(self.loop.stop, PATIENCE_SECONDS))

    def _introduce(self, known: Known) -> None:
        """Whose desk this is, at both ends of the rail and in the title."""
        self.frame.brand.show_unit(known.unit)
        if known.actor:
            self.frame.who.show_person(known.actor.name, label(known.actor.role))
        self.window.setWindowTitle(known.unit or self.tr("督办通"))

    def _signed_in(self, username: str) -> None:
        """For the first time, or again over the work: then nothing moves but the line."""
        if self._settings:
            self._settings.remember_user(username)
        self.door.changed.emit(Changed(session=True, lists=True))
        self._sync_now()
        self._look()

    def _salvaged(self, salvaged: "Salvaged") -> None:
        said = self.tr("坏文件另存为 {name}。抢回草稿 {drafts} 份、待发送 {outbox} 件；工单正在重新同步。")
        rows = salvaged.rows
        words = said.format(name=salvaged.kept_as.name, drafts=rows.get("draft", 0), outbox=rows.get("outbox", 0))
        self.presenter.warn(self.tr("本机数据已重建"), words, kind="today")

    def _sync_now(self) -> None:
        if self.loop:
            self.loop.wake()

    def _now(self) -> datetime:
        return self.presenter.inbox.now()

    def _unsent(self) -> tuple[int, int]:
        places = self.frame.rail.places
        return places.count(Place.OUTBOX), places.count(Place.DRAFTS)

    def _username(self) -> str:
        return self._settings.choices.username if self._settings else ""

    def _keep_places(self, cache: "Cache") -> None:
        cache.settings.set(settings.PLACE, self.window.keep_place())
        cache.settings.set(settings.SPLIT, self.frame.split.keep_place())

    def _open_settings(self) -> None:
        if self._settings and self.known:
            self._settings.open(self.window, about(self.known, str(self.profile.root)))

    def _open_help(self) -> None:
        self._help = self._help or HelpPage(self.window)
        self._help.show()
        self._help.raise_()

    def _say_trouble(self, problem: CacheProblem) -> None:
        screen = trouble_screen(problem)
        screen.offer(self.tr("退出"), self.window.close, kind="primary")
        self.window.show_page(screen)

    def _broke(self, error: Exception) -> None:
        """Nobody asked for this failure: say it over the work, and write down where it came from."""
        log.error("unexpected\n%s", describe(error))  # not the message: it may quote personal data (R17.2)
        title = getattr(error, "title", self.tr("程序遇到一个意外问题"))
        cause = getattr(error, "cause", self.tr("刚才的操作没有完成，已保存的内容不受影响。"))
        self.presenter.warn(title, cause, getattr(error, "advice", self.tr("请再试一次；若仍出现，请联系区级平台。")))


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the desk; 0 when it was closed, also when another window of the profile came forward."""
    options = _options(sys.argv[1:] if arguments is None else arguments)
    if options.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "linux" and os.environ.get("QT_IM_MODULE", "fcitx") == "fcitx":
        os.environ["QT_IM_MODULE"] = "ibus"  # the wheels bundle no fcitx plug-in; fcitx answers on ibus too
    app = make_app()
    profile = Profile(Path(options.profile)) if options.profile else default_profile()
    desk = DeskApp(app, profile, passphrase=_given(options))
    app.aboutToQuit.connect(desk.shut)
    net = LastNet(lambda error: desk.door.post(lambda: desk.door.broke.emit(error)), desk.door.clock.monotonic)
    net.spread()
    app.aboutToQuit.connect(net.fold)
    return loop.run(app, net.report) if desk.begin(minimised=options.minimised) else 0


def make_app() -> QApplication:
    """Step 1: the application, in Chinese, dressed as the system is."""
    take_short_turns()
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("duban_desk")  # Qt makes an element of a D-Bus path of it: no hyphen, no dot
    app.setApplicationDisplayName("督办通")
    app.setDesktopFileName("cn.duban.Desk")
    app.setWindowIcon(gate.app_icon())
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    words = QTranslator(app)
    if words.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
    theme.apply(app)
    theme.follow_system(app)
    return app


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="duban-desk", description="督办通：互联网+督查平台的桌面工作台")
    parser.add_argument("--profile", metavar="DIR", help="本机数据的文件夹")
    parser.add_argument("--offscreen", action="store_true", help="不显示窗口（演示和截图用）")
    parser.add_argument("--minimised", action="store_true", help="启动后最小化")
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help="从文件描述符 N 读取本机口令")
    return parser.parse_args(arguments)


def _given(options: argparse.Namespace) -> str:
    """The passphrase from a descriptor, never from the command line."""
    if options.passphrase_fd is None:
        return ""
    with os.fdopen(options.passphrase_fd, encoding="utf-8") as source:
        return source.readline().rstrip("\r\n")


if __name__ == "__main__":
    sys.exit(main())
