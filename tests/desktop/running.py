"""A whole desk for a test: started as `main` starts it, driven by its own widgets, and let go at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import DeskApp
from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.signin.view import SignInScreen
from desktop.screens.unlock.passphrase import PassphraseScreen
from sync.cache.profile import Profile
from sync.contract.clock import Clock, SystemClock

PASSPHRASE = "一句容易记住的话"
PATIENCE_MS = 20_000
Page = TypeVar("Page", bound=QWidget)


@contextmanager
def started(
    qtbot: QtBot, app: QApplication, profile: Profile, *, passphrase: str = "", clock: Clock | None = None
) -> Iterator[DeskApp]:
    """A desk that has begun."""
    desk = DeskApp(app, profile, passphrase=passphrase, clock=clock or SystemClock())
    desk.begin()
    try:
        yield desk
    finally:
        desk.window.hide()
        desk.shut()
        desk.window.deleteLater()
        qtbot.wait(1)


def page(qtbot: QtBot, desk: DeskApp, kind: type[Page]) -> Page:
    """The page of this kind, once it is before the user."""
    qtbot.waitUntil(lambda: isinstance(desk.window.page(), kind), timeout=PATIENCE_MS)
    found = desk.window.page()
    assert isinstance(found, kind)
    return found


def at_work(qtbot: QtBot, desk: DeskApp) -> None:
    """Wait until the frame is alive and the line has said something."""
    qtbot.waitUntil(lambda: desk.loop is not None and desk.window.page() is desk.frame, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: desk.presenter.status.state not in ("never", "syncing"), timeout=PATIENCE_MS)


def choose_passphrase(qtbot: QtBot, desk: DeskApp, words: str = PASSPHRASE) -> None:
    """Set the passphrase of a new profile."""
    screen = page(qtbot, desk, PassphraseScreen)
    screen.first.setText(words)
    screen.second.setText(words)
    screen.open_button.click()


def enrol(qtbot: QtBot, desk: DeskApp, url: str, code: str) -> None:
    """Register the workstation."""
    screen = page(qtbot, desk, EnrolScreen)
    screen.address.setText(url)
    screen.code.setText(code)
    screen.name.setText("测试机")
    screen.go_button.click()


def sign_in(screen: SignInScreen, username: str, password: str) -> None:
    """Fill in the form and send it."""
    screen.username.setText(username)
    screen.password.setText(password)
    screen.go_button.click()


def words_of(widget: QWidget) -> str:
    """Everything that can be read on a widget."""
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(shown + [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()])


def press(widget: QWidget, words: str) -> None:
    """Click the button that says this."""
    next(button for button in widget.findChildren(QPushButton) if button.text() == words).click()
