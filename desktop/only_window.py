"""One window per profile: who comes first holds the lock and listens, who comes later rings there and ends."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background import Endings
from desktop.screens.main.window import DeskWindow
from sync.cache.errors import CacheInUse
from sync.cache.profile import Lock, Profile, lock

if TYPE_CHECKING:
    from desktop.background.instance import Doorbell


class OnlyWindow(QObject):
    """The profile's lock and the doorbell beside it; both are let go with the rest.

    `handed` carries what a second start was called with.
    """

    handed = Signal(list)

    def __init__(self, profile: Profile, window: DeskWindow, endings: Endings, parent: QObject) -> None:
        super().__init__(parent)
        self._profile, self._window, self._endings = profile, window, endings
        self._held: Lock | None = None
        self._bell: Doorbell | None = None

    def take(self, wishes: Sequence[str] = ()) -> bool:
        """Hold the profile; False when its window came forward instead, and got the wishes.

        Raises CacheProblem when neither works.
        """
        try:
            self._held = lock(self._profile)
        except CacheInUse:
            if self._ring(wishes):
                return False
            raise
        self._endings.add(self._held.release)
        return True

    def listen(self, *_: object) -> None:
        """For second starts, which ring until they are answered: its library can wait for the first paint."""
        from desktop.background.instance import Doorbell

        if self._bell is None and self._held is not None:
            self._bell = Doorbell(self._profile.root, self)
            self._bell.rang.connect(self._window.come_forward)
            self._bell.handed.connect(self.handed)
            self._endings.add(self._bell.close)

    def _ring(self, wishes: Sequence[str]) -> bool:
        from desktop.background.instance import ring

        return ring(self._profile.root, wishes)
