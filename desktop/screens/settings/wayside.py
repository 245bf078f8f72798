"""连接, behind its section: what is chosen there is kept and acted on, a try says what is wrong."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background import District
from desktop.screens.settings.keeping import Keeping
from desktop.screens.settings.line import LineSection
from sync.cache.settings import CA, EVERY, LOW_DATA, OFF, ON, PROXY

if TYPE_CHECKING:
    from sync.cache.cache import Cache


class Wayside(QObject):
    """`moved` tells that the line should go by what was chosen, now that it is kept."""

    moved = Signal()

    def __init__(self, keeping: Keeping, cache: "Cache", district: District, parent: QObject) -> None:
        super().__init__(parent)
        self._keeping, self._cache, self._district = keeping, cache, district

    def join(self, line: LineSection) -> None:
        """Serve a section that has just been opened."""
        line.traffic.low_data_chosen.connect(self._spare)
        line.traffic.every_chosen.connect(self._look_every)
        line.proxy_chosen.connect(self._go_by)
        line.try_wanted.connect(partial(self._try, line))
        line.authority_chosen.connect(partial(self._trust, line))
        line.authority_taken.connect(self.moved)
        self._keeping.run(partial(_owner, self._cache), line.show_authority, line.failed)

    def _spare(self, on: bool) -> None:
        self._keeping.choose(low_data=on)
        self._keeping.keep(LOW_DATA, ON if on else OFF, self.moved.emit)

    def _look_every(self, seconds: int) -> None:
        self._keeping.choose(every=seconds)
        self._keeping.keep(EVERY, str(seconds), self.moved.emit)

    def _go_by(self, proxy: str) -> None:
        if proxy != self._keeping.choices.proxy:
            self._keeping.choose(proxy=proxy)
            self._keeping.keep(PROXY, proxy, self.moved.emit)

    def _try(self, line: LineSection) -> None:
        """Off the UI thread, however long it takes."""
        self._keeping.run(self._district.hello, line.reached, line.failed)

    def _trust(self, line: LineSection, file: str) -> None:
        from desktop.actions.way import add_authority, remove_authority

        work: Callable[[], str | None] = partial(remove_authority, self._cache)
        if file:
            work = partial(add_authority, self._cache, Path(file))
        self._keeping.run(work, line.take_authority, line.failed)


def _owner(cache: "Cache") -> str:
    from desktop.actions.way import owner_of

    return owner_of(cache.settings.get(CA))
