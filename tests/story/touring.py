"""Deeds that only show: the windows that the story itself does not pass through, each as a picture."""

from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from tests.story import hands
from tests.story.hands import NotThere
from tests.story.writing import Writing

BUTTONS = {"settings": "设置", "help": "帮助", "notices": "提醒"}


class Touring(Writing):
    """A guide."""

    async def picture_of(self, window: str) -> None:
        """Open 设置, 帮助, 提醒 or the page that explains the line; grab it; put it away."""
        before = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
        self._open(window)
        await self._rest()
        opened = [w for w in QApplication.topLevelWidgets() if w not in before and w.isVisible() and w.isWindow()]
        await self._grab(opened[-1] if opened else self._desk.window, window)
        for widget in opened:
            widget.close()
        if not opened:
            self._open(window)  # a list inside the window goes by the button that opened it
        await self._rest()

    async def picture_of_form(self, verb: str, name: str) -> None:
        """Grab the form of a verb on the order that is open, and put it away."""
        composer = self._composer()
        await self.compose(verb)
        await self.picture(name)
        hands.click(composer.close_button)
        await self._until(lambda: not composer.isVisible(), "the editor to close")

    def _open(self, window: str) -> None:
        if window == "line":
            self._desk.presenter.explain()
            return
        buttons = self._desk.window.findChildren(QToolButton)
        hands.click(next(b for b in buttons if b.isVisible() and b.accessibleName().startswith(BUTTONS[window])))

    async def _grab(self, widget: QWidget, name: str) -> None:
        if self._pictures is not None and not widget.grab().save(str(self._pictures / f"{name}.png")):
            raise NotThere(f"the picture {name} could not be written")
