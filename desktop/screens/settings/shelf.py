"""存储, behind its section: what lies here is weighed, and let go when somebody asks."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.background import Door
from desktop.screens.settings.keeping import Keeping
from desktop.screens.settings.store import StoreSection
from sync.cache.settings import KEPT_MB

if TYPE_CHECKING:
    from sync.cache.cache import Cache


class Shelf:
    """Serves the section of one page."""

    def __init__(self, keeping: Keeping, door: Door, cache: "Cache", folder: Path) -> None:
        self._keeping, self._door, self._cache, self._folder = keeping, door, cache, folder

    def join(self, store: StoreSection) -> None:
        """Serve a section that has just been opened."""
        store.quota_chosen.connect(self._limit)
        store.clear_wanted.connect(partial(self._clear, store))
        self._weigh(store)

    def _limit(self, quota: int) -> None:
        self._keeping.choose(quota=quota)
        self._keeping.keep(KEPT_MB, str(quota))

    def _weigh(self, store: StoreSection) -> None:
        from desktop.actions.stored import stored

        self._keeping.run(partial(stored, self._cache, self._folder), store.show_stored)

    def _clear(self, store: StoreSection) -> None:
        """Told to the lists also when the page is gone by then."""
        self._keeping.run(self._cache.downloads.clear, self._door.changed.emit)
        self._weigh(store)
