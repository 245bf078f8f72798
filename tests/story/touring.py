"""Deeds that only show: the windows that the story itself does not pass through, each as a picture."""

from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from desktop.kit.overlay import Overlay
from sync.cache.places import Place
from tests.story import hands
from tests.story.hands import NotThere
from tests.story.writing import Writing

BUTTONS = {"settings": "设置", "help": "帮助", "notices": "提醒"}


class Touring(Writing):
    """A guide."""

    async def picture_of(self, window: str) -> None:
        """Open 设置, 帮助, 提醒, the page that explains the line, 对照处理, Ctrl+K or F3; grab it; put it away."""
        before = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
        self._open(window)
        await self._rest()
        opened = [w for w in QApplication.topLevelWidgets() if w not in before and w.isVisible() and w.isWindow()]
        await self._grab(opened[-1] if opened else self._desk.window, window)
        cards = [card for card in self._desk.window.findChildren(Overlay) if card.isVisible()]
        for widget in opened:
            widget.close()
        for card in cards:
            card.put_away()
        if not opened and not cards:
            self._open(window)  # a list inside the window goes by the button that opened it
        await self._rest()

    async def picture_of_units(self) -> None:
        """The units below, and what is about to be asked of all of them; nothing is sent."""
        self._desk.presenter.go(Place.UNITS)
        await self.picture("place-units")
        below = self._panes().below
        below.take_focus()
        below.table.selectAll()
        below.chase()
        await self.picture("units-chase")
        below.sheet.escape()
        await self._rest()

    async def picture_of_form(self, verb: str, name: str) -> None:
        """Grab the form of a verb on the order that is open, and put it away."""
        composer = self._composer()
        await self.compose(verb)
        await self.picture(name)
        hands.click(composer.close_button)
        await self._until(lambda: not composer.isVisible(), "the editor to close")

    def _open(self, window: str) -> None:
        presenter = self._desk.presenter
        wishes = {"line": presenter.explain, "conflict": presenter.conflict_wanted.emit}
        wishes |= {"palette": presenter.palette_wanted.emit, "calling": presenter.call_wanted.emit}
        if window in wishes:
            wishes[window]()
            return
        buttons = self._desk.window.findChildren(QToolButton)
        hands.click(next(b for b in buttons if b.isVisible() and b.accessibleName().startswith(BUTTONS[window])))

    async def _grab(self, widget: QWidget, name: str) -> None:
        if self._pictures is not None and not widget.grab().save(str(self._pictures / f"{name}.png")):
            raise NotThere(f"the picture {name} could not be written")
