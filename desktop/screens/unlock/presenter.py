"""From a locked profile to an open cache: the key by keyring or passphrase, a first glance, then the whole."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.background import Door, Ticker
from desktop.screens.unlock.opening import Opening, load_keyring
from desktop.screens.unlock.trouble import OpeningScreen, trouble_screen
from sync.cache.errors import CacheGone, CacheProblem, DamagedCache, KeyringLocked, KeyringMissing, WrongKey
from sync.cache.profile import Profile

if TYPE_CHECKING:
    from desktop.screens.unlock.passphrase import PassphraseScreen
    from sync.cache.cache import Cache
    from sync.cache.glance import Glance
    from sync.cache.salvage import Salvaged


LONG_SECONDS: Final = 0.4
"""What takes no longer needs no card that says so, which would only flash."""


class Unlocking(QObject):
    """`page` carries a screen to show, `glanced` a Glance for the first paint, `opened` the Cache.

    Who has shown a Glance calls `open`, which imports for a quarter of a second: no paint should share that time.
    `salvaged` tells what was carried over from a damaged file.
    """

    page = Signal(object)
    glanced = Signal(object)
    opened = Signal(object)
    salvaged = Signal(object)
    leave = Signal()

    def __init__(self, profile: Profile, door: Door, given: str = "") -> None:
        super().__init__(door)
        self._profile, self._door, self._given = profile, door, given
        self._steps = Opening(profile, door.clock)
        self._asking: PassphraseScreen | None = None
        self._key: bytes | None = None
        self._card: Ticker | None = None

    @property
    def key(self) -> bytes | None:
        """The key to the data, once it is known."""
        return self._key

    def begin(self) -> None:
        """Ask whoever guards the key. Everything that may block happens on a thread; mostly it is over in no time."""
        self._card = self._door.after(LONG_SECONDS, lambda: self.page.emit(OpeningScreen()))
        if self._given:
            self._by_passphrase(self._given)
        elif self._profile.guarded_by() == "passphrase":
            self._ask(new=False)
        else:
            load_keyring()
            self._look(self._steps.keyring_key)

    def open(self) -> None:
        """The whole cache, after the first look."""
        self._door.run(partial(self._steps.cache, self._key or b""), self._opened, self._failed)

    def _ask(self, *, new: bool, why: str = "") -> None:
        from desktop.screens.unlock.passphrase import PassphraseScreen

        self._put_card_away()
        self._asking = PassphraseScreen(new=new, why=why)
        self._asking.given.connect(self._by_passphrase)
        self.page.emit(self._asking)

    def _by_passphrase(self, passphrase: str) -> None:
        self._look(partial(self._steps.passphrase_key, passphrase))

    def _look(self, ask: Callable[[], bytes]) -> None:
        self._door.run(partial(self._first_look, ask), self._glanced, self._failed)

    def _first_look(self, ask: Callable[[], bytes]) -> "Glance | None":
        """On a worker, in one go: the window's thread, which is busy making the frame, need not pass the key on."""
        self._key = ask()
        return self._steps.glance(self._key)

    def _glanced(self, glance: "Glance | None") -> None:
        if glance is None:
            self.open()
        else:
            self._put_card_away()
            self.glanced.emit(glance)

    def _opened(self, cache: "Cache") -> None:
        self._put_card_away()
        self.opened.emit(cache)

    def _failed(self, error: Exception) -> None:
        self._put_card_away()
        if not isinstance(error, CacheProblem):
            self._door.broke.emit(error)
            error = CacheProblem(detail=str(error))
        if isinstance(error, WrongKey) and self._asking is not None:
            self._asking.refuse(error.title, error.cause, error.advice)
        elif isinstance(error, KeyringMissing) and self._is_new():
            self._ask(new=True, why=error.cause)
        else:
            self.page.emit(self._trouble(error))

    def _put_card_away(self) -> None:
        if self._card is not None:
            self._card.stop()

    def _is_new(self) -> bool:
        return self._profile.guarded_by() is None

    def _trouble(self, error: CacheProblem) -> QWidget:
        screen = trouble_screen(error)
        screen.offer(self.tr("退出"), self.leave.emit)
        if isinstance(error, KeyringLocked) and self._is_new():
            screen.offer(self.tr("改用口令"), partial(self._ask, new=True, why=error.cause))
        if isinstance(error, CacheGone) and self._key is not None:
            screen.offer(self.tr("重新登记"), self._put_away)
            screen.offer(self.tr("取回备份"), partial(self._start_over, self._key), kind="primary")
        elif isinstance(error, DamagedCache) and self._key is not None:
            screen.offer(self.tr("另存坏文件，重新同步"), partial(self._start_over, self._key), kind="primary")
        elif isinstance(error, WrongKey) and self._profile.guarded_by() == "keyring":
            screen.offer(self.tr("重新登记"), self._put_away)
            screen.offer(self.tr("重试"), self.begin, kind="primary")
        else:
            screen.offer(self.tr("重试"), self.begin, kind="primary")
        return screen

    def _start_over(self, key: bytes) -> None:
        """The broken file is kept under another name; what the user wrote is carried over as far as it can be read."""
        self.page.emit(OpeningScreen())
        self._door.run(partial(self._steps.salvage, key), partial(self._salvaged, key), self._failed)

    def _put_away(self) -> None:
        """Nobody has the key any more: the old data are kept as they are, and the desk begins as a new one."""
        self.page.emit(OpeningScreen())
        self._door.run(self._steps.put_away, lambda _: self.begin(), self._failed)

    def _salvaged(self, key: bytes, salvaged: "Salvaged") -> None:
        self.salvaged.emit(salvaged)
        self._look(lambda: key)
