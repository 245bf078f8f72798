"""Looks at what the district offers whenever that changes, shows one quiet button, and does what the window asks."""

from collections.abc import Collection
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.actions import release
from desktop.actions.being_told import Snooze
from desktop.actions.desk import Desk
from desktop.actions.release import Machine, Standing
from desktop.background import Door, Ticker
from desktop.kit import buttons
from desktop.kit.later import Later
from desktop.screens.release import words
from desktop.screens.release.sheet import ReleaseSheet
from sync.cache.changed import Changed
from sync.contract.release import Offer, Refusal

_LANE: Final = "release"


class Releases(QObject):
    """`button` is for the status line: nothing pops up, and nothing is fetched before somebody asks for it.

    `trusted` are the keys that count, those that ship with the program where none are named.
    """

    def __init__(
        self, desk: Desk, door: Door, machine: Machine, parent: QWidget, *, trusted: Collection[str] | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._door, self._parent = desk, door, parent
        self.machine, self.trusted = machine, trusted
        self.standing: Standing | None = None
        self.button: QPushButton = buttons.button("", self.open_page, kind="quiet", icon="update", parent=parent)
        self.button.hide()
        self.sheet: Later[ReleaseSheet] = Later(self._make)
        self._again: Ticker | None = None
        door.changed.connect(self._changed)
        door.resumed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Look again; signatures are checked on a thread."""
        self._door.run(partial(release.standing, self._desk, self.machine, self.trusted), self._show, lane=_LANE)

    def open_page(self) -> None:
        """Tell all of it, also that there is nothing new."""
        self.sheet().bring()
        self.look()

    def fetch(self) -> None:
        """Fetch the file into the user's own folder for such things."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        if isinstance(offer := self._verdict(), Offer):
            self._do(partial(release.want, self._desk, offer, Path(folder or Path.home())))

    def stop(self) -> None:
        """Fetch it no more."""
        self._do(partial(release.stop, self._desk))

    def put_off(self) -> None:
        """Say nothing of this version any more unless somebody asks."""
        if isinstance(offer := self._verdict(), Offer):
            self._do(partial(release.put_off, self._desk, offer))
            self.sheet().close()

    def snooze(self, length: Snooze) -> None:
        """Say nothing of what was refused for so long; the window goes on telling it."""
        if isinstance(refusal := self._verdict(), Refusal):
            self._do(partial(release.snooze, self._desk, refusal, length))
            self.sheet().close()

    def _verdict(self) -> object:
        return self.standing.verdict if self.standing else None

    def _do(self, work: partial[Changed]) -> None:
        self._door.run(work, self._door.changed.emit, lane=_LANE)

    def _changed(self, changed: Changed) -> None:
        if changed.release or changed.session:
            self.look()

    def _show(self, found: Standing) -> None:
        self.standing = found
        said = words.short(found)
        self.button.setText(said)
        self.button.setVisible(bool(said))
        self._look_again(found.until)
        if self.sheet.made is not None:
            self.sheet.made.put(found)

    def _look_again(self, until: datetime | None) -> None:
        """When it shall be said again."""
        if self._again is not None:
            self._again.stop()
        left = (until - self._desk.now()).total_seconds() if until else 0.0
        self._again = self._door.after(max(1.0, left), self.look) if until else None

    def _make(self) -> ReleaseSheet:
        sheet = ReleaseSheet(self._parent)
        for asked, done in (
            (sheet.fetch_wanted, self.fetch),
            (sheet.stop_wanted, self.stop),
            (sheet.put_off_wanted, self.put_off),
            (sheet.snooze_wanted, self.snooze),
        ):
            asked.connect(done)
        if self.standing is not None:
            sheet.put(self.standing)
        return sheet
