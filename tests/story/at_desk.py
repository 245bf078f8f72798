"""What every deed needs of a desk: its widgets by their real types, and patience that waits for what a person sees."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.app import DeskApp
from desktop.screens.compose.composer import Composer
from desktop.screens.compose.sheet import Sheet
from desktop.screens.main.panes import Panes
from desktop.screens.order.pane import OrderPane
from desktop.screens.order.view import OrderView
from sync.cache.cache import Cache
from tests.story.hands import NotThere

STEP_S = 0.02
BREATH_S = 0.15


class AtDesk:
    """Somebody who sits before one running desk."""

    def __init__(self, desk: DeskApp, pictures: Path | None) -> None:
        self._desk, self._pictures = desk, pictures

    async def picture(self, name: str) -> None:
        """Grab the window as a PNG, when pictures are wanted."""
        if self._pictures is None:
            return
        await self._rest()
        if not self._desk.window.grab().save(str(self._pictures / f"{name}.png")):
            raise NotThere(f"the picture {name} could not be written")

    async def pause(self, seconds: float) -> None:
        """Let time pass."""
        await asyncio.sleep(seconds)

    def _page(self) -> QWidget:
        return self._desk.window.page()

    def _cache(self) -> Cache:
        if self._desk.cache is None:
            raise NotThere("an open cache")
        return self._desk.cache

    def _panes(self) -> Panes:
        if self._desk.frame.panes is None:
            raise NotThere("the panes")
        return self._desk.frame.panes

    def _order(self) -> OrderPane:
        pane = self._panes().order
        assert isinstance(pane, OrderPane)
        return pane

    def _view(self) -> OrderView:
        view = self._order().view
        if view is None:
            raise NotThere("an order on the screen")
        return view

    def _composer(self) -> Composer:
        return self._order().composer

    def _sheet(self) -> Sheet:
        sheet = self._composer().sheet
        if sheet is None:
            raise NotThere("a form")
        return sheet

    def _button(self, parent: QWidget, words: str) -> QPushButton:
        for button in parent.findChildren(QPushButton):
            if button.isVisible() and button.text().replace("&", "").startswith(words):
                return button
        raise NotThere(f"a button {words}")

    async def _rest(self) -> None:
        """Until the threads are done and the screen is painted."""
        await asyncio.sleep(BREATH_S)
        await self._until(self._desk.door.idle, "quiet")
        await asyncio.sleep(BREATH_S)

    async def _until(self, holds: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
        clock = asyncio.get_running_loop().time
        end = clock() + seconds
        while not holds():
            if clock() > end:
                raise NotThere(f"waited {seconds:g} s in vain for {what}")
            await asyncio.sleep(STEP_S)
