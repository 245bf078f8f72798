"""Steps 6 to 8 of the start: from an open cache to somebody at work, and to somebody else at the same desk."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.background import District
from desktop.choosing import Choosing
from desktop.coming_in import ComingIn
from desktop.handed import Handed
from desktop.screens.main.known import Known
from desktop.stage import Stage
from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.cache.places import Row
from sync.cache.profile import Profile

if TYPE_CHECKING:
    from desktop.work import Work


class Day(QObject):
    """Begins when the cache is open; `work` is None until somebody is signed in."""

    def __init__(self, app: QApplication, profile: Profile, stage: Stage, cache: Cache, handed: Handed) -> None:
        super().__init__(stage.door)
        self._stage, self.cache, self._handed = stage, cache, handed
        self.work: Work | None = None
        self._district = district = District(cache, stage.door.clock)
        self.choosing = Choosing(app, profile, stage, cache, district)
        self.choosing.line_wanted.connect(self.sync_now)
        self.coming_in = ComingIn(cache, district, stage.door, stage.window)
        self.coming_in.read.connect(self.choosing.learn)
        self.coming_in.complete.connect(self._work)
        self.coming_in.signed_in.connect(self._signed_in)
        stage.presenter.sync_wanted.connect(self.sync_now)
        self.coming_in.look()

    def sync_now(self) -> None:
        """Try the line at once, when there is one to try."""
        if self.work:
            self.work.sync_now()

    def _work(self, known: Known) -> None:
        """Steps 7 and 8, once; the same desk may come in again as somebody else."""
        if self.work is None:
            from desktop.work import Work

            self.work = Work(self._stage, self.cache, self._district, known, self.choosing.username)
            self.work.again.signed_in.connect(self._signed_in)
            self.choosing.wished.connect(self.work.tray.watch.look)
            self.choosing.manager_wanted.connect(self.work.wished.manage_phrases)
            self.choosing.release_wanted.connect(self.work.releases.open_page)
            self._handed.file.connect(self.work.couriers.offer)
            self._handed.number.connect(self._open_number)
            self._handed.begin()
        self.work.introduce(known)

    def _signed_in(self, username: str) -> None:
        """For the first time, or again over the work: then nothing moves but the line."""
        self.choosing.remember(username)
        self._stage.door.changed.emit(Changed(session=True, lists=True))
        self.sync_now()
        self.coming_in.look()

    def _open_number(self, number: str) -> None:
        """The order that is called so; where there is no such one, what a search for it finds."""

        def found(rows: list[Row]) -> None:
            if rows:
                self._stage.presenter.show_order(rows[0].order_id)
            else:
                self._stage.presenter.look_for(number)

        self._stage.door.run(partial(self.cache.views.numbered, number), found)
