"""The check inside the window: on a worker, with the key that is open already, and the bundle where one is wanted."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.actions.failure import noted
from desktop.background import Door
from desktop.kit.fitting import come_forward
from desktop.screens.checkup import CheckupPage
from sync.cache.changed import Changed
from sync.cache.profile import Profile
from sync.mishaps import unreadable

if TYPE_CHECKING:
    from desktop.checkup.checking import Checkup
    from sync.cache.cache import Cache

_LANE = "checkup"


class Looking(QObject):
    """`key` gives the key of the data, and `cache` the open data, each or None.

    `probe`: the arguments of a process that tells of Qt.
    """

    def __init__(
        self,
        profile: Profile,
        door: Door,
        window: QWidget,
        key: Callable[[], bytes | None],
        probe: list[str],
        *,
        cache: Callable[[], "Cache | None"] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._profile, self._door, self._window, self._key, self._probe = profile, door, window, key, probe
        self._cache = cache
        self.page: CheckupPage | None = None
        self._last: Checkup | None = None

    def open(self) -> None:
        """Show the page, and look anew."""
        if self.page is None:
            from desktop.checkup.bundle import nameless

            self.page = CheckupPage(self._window, partial(nameless, profile=self._profile))
            self.page.look_wanted.connect(self.look)
            self.page.bundle_wanted.connect(self._bundle)
            self.page.mend_wanted.connect(self._mend)
        come_forward(self.page)
        self.look()

    def look(self) -> None:
        """It takes seconds where a line or a keyring does not answer."""
        if self.page is not None:
            self.page.wait()
            self.page.say("")
            self._door.run(self._looked, self._found, self._failed, lane=_LANE)

    def _looked(self) -> "Checkup":
        from desktop.checkup.checking import look

        return look(self._profile, "", self._door.clock, self._probe, self._key())

    def _found(self, checkup: "Checkup") -> None:
        self._last = checkup
        if self.page is not None:
            self.page.show_found(checkup.found, checkup.code, mendable=self._cache() is not None)

    def _failed(self, error: Exception) -> None:
        if self.page is not None:
            self.page.failed("检查没有做完，请再试一次。")
        self._door.broke.emit(error)

    def _mend(self) -> None:
        """Only while the data are open: where they cannot be opened, the screen that says so mends them."""
        cache, key = self._cache(), self._key()
        if cache is not None and key is not None and self.page is not None:
            self.page.mending()
            self._door.run(partial(_mended, cache, key), self._told, self._not_mended, lane=_LANE)

    def _told(self, words: str) -> None:
        """The index grows on as after every change."""
        if self.page is not None:
            self.page.mended(words)
        self._door.changed.emit(Changed(lists=True))

    def _not_mended(self, error: Exception) -> None:
        if self.page is not None:
            self.page.mended(noted(error).sentence)

    def _bundle(self, file: str) -> None:
        if self._last is not None and self.page is not None:
            written = partial(_write, Path(file), self._profile, self._last, self._door)
            self._door.run(written, self.page.say, lane=_LANE)


def _mended(cache: "Cache", key: bytes) -> str:
    from desktop.checkup.mending import mend

    return mend(cache, key)


def _write(file: Path, profile: Profile, checkup: "Checkup", door: Door) -> str:
    """On a worker: the file, or none; what is to be said of it."""
    from desktop.checkup import bundle

    try:
        bundle.write(file, profile, checkup.found, checkup.books, checkup.code, door.clock.now())
    except OSError as error:
        return f"诊断包没有写成：{unreadable(error)}"
    return f"诊断包已存好：{file}。里面没有群众、同事和工单的信息，可以交给技术人员。"
