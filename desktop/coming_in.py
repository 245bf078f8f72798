"""Step 6 of the start: which workstation is this, and who works at it? Asked until both are known."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background import District, Door
from desktop.screens.enrol.presenter import Enrolment
from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.main.known import Known, read_known
from desktop.screens.main.window import DeskWindow
from desktop.screens.signin.presenter import SigningIn
from desktop.screens.signin.view import SignInScreen
from sync.cache.cache import Cache


class ComingIn(QObject):
    """`read` carries Known each time it was read, `complete` too when nothing is missing; `signed_in` a user name."""

    read = Signal(object)
    complete = Signal(object)
    signed_in = Signal(str)

    def __init__(self, cache: Cache, district: District, door: Door, window: DeskWindow) -> None:
        super().__init__(door)
        self._cache, self._district, self._door, self._window = cache, district, door, window

    def look(self) -> None:
        """Read what is known and go on from there; asked again after every answer."""
        self._door.run(partial(read_known, self._cache), self._go_on)

    def _go_on(self, known: Known) -> None:
        self.read.emit(known)
        if not known.device:
            self._ask_to_enrol(known)
        elif known.actor is None:
            self._ask_to_sign_in(known)
        else:
            self.complete.emit(known)

    def _ask_to_enrol(self, known: Known) -> None:
        screen = EnrolScreen(known.address)
        Enrolment(screen, self._door, self._district.enrol).enrolled.connect(self.look)
        self._window.show_page(screen)

    def _ask_to_sign_in(self, known: Known) -> None:
        screen = SignInScreen(known.choices.username)
        SigningIn(screen, self._door, self._district.sign_in).signed_in.connect(self.signed_in)
        self._window.show_page(screen)
