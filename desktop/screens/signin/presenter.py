"""Sign-in from the form to the district and back; who talks to the district is handed in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.actions.failure import noted
from desktop.background import Door
from desktop.screens.signin.view import SignInScreen

SignIn = Callable[[str, str], object]
"""User name and password. Raises a problem with title, cause and advice."""


class SigningIn(QObject):
    """`signed_in` carries the user name once a session is in the cache; everything being written stays as it is."""

    signed_in = Signal(str)

    def __init__(self, screen: SignInScreen, door: Door, sign_in: SignIn) -> None:
        super().__init__(screen)
        self._screen, self._door, self._sign_in = screen, door, sign_in
        screen.submitted.connect(self._ask)

    def _ask(self, username: str, password: str) -> None:
        self._door.run(
            partial(self._sign_in, username, password), lambda _: self.signed_in.emit(username), self._refused
        )

    def _refused(self, error: Exception) -> None:
        said = noted(error, "登录没有成功")
        self._screen.refuse(said.title, said.cause, said.advice)
