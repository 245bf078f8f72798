"""Deeds of the keyboard alone: chords and words go to whatever has the focus, and every chord is counted."""

from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.story import hands
from tests.story.at_desk import AtDesk


class Keyboard(AtDesk):
    """Ten fingers and no mouse."""

    _pressed = 0

    async def keys(self, chords: list[str]) -> int:
        """Press chords such as `Alt+2` one after the other; how many keys there were since the count began."""
        for chord in chords:
            QTest.keySequence(await self._focus(), QKeySequence(chord))
            self._pressed += 1
            await self._rest()
        return self._pressed

    async def typed(self, text: str) -> None:
        """Write words as an input method does; what somebody has to say is not counted."""
        hands.write(await self._focus(), text)
        await self._rest()

    async def copy_photo(self, file: str) -> None:
        """A photo lies on the clipboard, as after 复制 in a chat window."""
        QApplication.clipboard().setImage(QImage(file))

    async def count_anew(self) -> None:
        """From here on."""
        self._pressed = 0

    async def focused(self) -> str:
        """What has the keyboard, in words."""
        return hands.describe(await self._focus())

    async def wait_focus(self, words: str, seconds: float = 20.0) -> None:
        """Wait until the keyboard is at something whose name or kind has these words."""
        await self._focus()
        await self._until(lambda: words in _there(), f"the keyboard at {words}, not at {_there()}", seconds)

    async def _focus(self) -> QWidget:
        """A screen without a window manager gives the keyboard to nobody by itself."""
        if QApplication.activeWindow() is None:
            self._desk.window.activateWindow()
        await self._until(lambda: QApplication.activeWindow() is not None, "a window that has the keyboard")
        return QApplication.focusWidget() or QApplication.activeWindow() or self._desk.window


def _there() -> str:
    now = QApplication.focusWidget()
    return hands.describe(now) if now is not None else "nothing"
