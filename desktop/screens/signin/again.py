"""Signing in again over the work: a small non-modal form, so that an open editor loses nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.background import Door
from desktop.screens.signin.presenter import SignIn, SigningIn
from desktop.screens.signin.view import SignInDialog


class SignInAgain(QObject):
    """`signed_in` carries the user name once the session is good again."""

    signed_in = Signal(str)

    def __init__(self, window: QWidget, door: Door, sign_in: SignIn, username: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._door, self._sign_in, self._username = window, door, sign_in, username
        self.dialog: SignInDialog | None = None

    def ask(self) -> None:
        """Show the form, or bring it forward."""
        if self.dialog is None:
            self.dialog = SignInDialog(self._username(), self._window)
            SigningIn(self.dialog.form, self._door, self._sign_in).signed_in.connect(self._done)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.form.setFocus()

    def _done(self, username: str) -> None:
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
        self.signed_in.emit(username)
