"""What the story can ask a desk to do; each deed goes through the widgets and waits for what a person would wait for."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.app import DeskApp
from desktop.screens.compose.composer import Composer
from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.inbox.model import ROW_ROLE
from desktop.screens.main.frame import Panes
from desktop.screens.signin.view import SignInScreen
from desktop.tray.toasts import Toast
from sync.cache.places import Place
from sync.regulation.terms import Verb
from tests.story import hands
from tests.story.hands import NotThere

STEP_S = 0.02


class Deeds:
    """Hands and eyes at one desk."""

    def __init__(self, desk: DeskApp, pictures: Path | None) -> None:
        self._desk, self._pictures = desk, pictures

    # ---- getting in

    async def enrol(self, url: str, code: str) -> None:
        """Fill in the enrolment screen."""
        await self._until(lambda: isinstance(self._page(), EnrolScreen), "the enrolment screen")
        screen: Any = self._page()
        hands.put(screen.address, url)
        hands.put(screen.code, code)
        await self.picture("enrol")
        hands.click(screen.go_button)
        await self._until(lambda: not isinstance(self._page(), EnrolScreen), "enrolment")

    async def sign_in(self, username: str, password: str) -> None:
        """Fill in the sign-in screen."""
        await self._until(lambda: isinstance(self._page(), SignInScreen), "the sign-in screen")
        screen: Any = self._page()
        hands.put(screen.username, username)
        hands.put(screen.password, password)
        await self.picture("sign-in")
        hands.click(screen.go_button)
        await self.at_work()

    async def at_work(self) -> None:
        """Wait for the frame with its panes."""
        await self._until(lambda: self._desk.frame.panes is not None and self._desk.loop is not None, "the frame")

    # ---- looking

    async def picture(self, name: str) -> None:
        """Grab the window as a PNG, when pictures are wanted."""
        if self._pictures is None:
            return
        await self._rest()
        if not self._desk.window.grab().save(str(self._pictures / f"{name}.png")):
            raise NotThere(f"the picture {name} could not be written")

    async def line_state(self, state: str, seconds: float = 40.0) -> str:
        """Wait until the status line speaks of `state`; its words."""
        await self._until(lambda: self._desk.presenter.status.state.value == state, f"the line being {state}", seconds)
        return str(self._desk.frame.status.accessibleName())

    async def inbox_count(self, at_least: int = 1, seconds: float = 60.0) -> int:
        """Wait for so many orders in 网上反映."""
        places = self._desk.frame.rail.places
        await self._until(lambda: places.count(Place.REPORTED) >= at_least, f"{at_least} orders", seconds)
        return int(places.count(Place.REPORTED))

    async def counts(self) -> dict[str, int]:
        """The counts in the rail."""
        places = self._desk.frame.rail.places
        return {place.value: places.count(place) for place in Place}

    async def go(self, place: str) -> None:
        """Go to a place."""
        self._desk.presenter.go(Place(place))
        await self._rest()

    async def open_order(self, number: str) -> None:
        """Find an order by its number in the search box and open it."""
        self._desk.frame.search.take()
        self._desk.frame.search.clear()
        hands.write(QApplication.focusWidget() or self._desk.frame.search, number)
        model = self._desk.frame.inbox.model
        await self._until(lambda: self._row(number) is not None, f"order {number} among {model.rowCount()} found")
        row = self._row(number)
        assert row is not None
        hands.click_row(self._desk.frame.inbox.list, row)
        await self._until(lambda: self._shown() == number, f"order {number} on the screen")
        await self._rest()

    async def timeline(self) -> list[dict[str, Any]]:
        """The steps of the order on the screen."""
        view = self._panes().order.view  # type: ignore[attr-defined]
        return [
            {"verb": entry.verb.value, "text": entry.text, "pending": entry.pending, "unit": entry.unit_name}
            for entry in view.order.timeline
        ]

    async def due(self, unit_hop: str = "") -> str:
        """The due moment of this unit's hop as the desk holds it."""
        pane: Any = self._panes().order
        unit = unit_hop or pane._desk.actor.unit
        hop = pane.view.order.hop_of(unit)
        return hop.due.isoformat() if hop else ""

    async def wait_timeline(self, verb: str, seconds: float = 40.0) -> None:
        """Wait until the order on the screen shows a confirmed step."""

        def seen() -> bool:
            view = self._panes().order.view  # type: ignore[attr-defined]
            return view is not None and any(
                entry.verb.value == verb and not entry.pending for entry in view.order.timeline
            )

        await self._until(seen, f"{verb} in the timeline", seconds)

    async def outbox(self) -> list[list[str]]:
        """Every command of this workstation: verb, state and why it waits."""
        cache = self._desk.cache
        items = cache.outbox.all() if cache else []
        return [[item.verb.value, item.state.value, item.number, item.reason_title] for item in items]

    async def wait_outbox(self, waiting: int, seconds: float = 60.0) -> None:
        """Wait until so many commands wait."""
        places = self._desk.frame.rail.places
        await self._until(lambda: places.count(Place.OUTBOX) == waiting, f"{waiting} in the outbox", seconds)

    async def wait_count(self, place: str, at_least: int, seconds: float = 60.0) -> int:
        """Wait for so many in a place."""
        places = self._desk.frame.rail.places
        await self._until(lambda: places.count(Place(place)) >= at_least, f"{at_least} in {place}", seconds)
        return int(places.count(Place(place)))

    async def composer_text(self, field: str) -> str:
        """What is written in the open editor."""
        await self._until(lambda: self._composer().isVisible() and self._composer().sheet is not None, "an editor")
        sheet = self._composer().sheet
        assert sheet is not None
        return str(sheet.values()[field])

    async def wait_toast(self, words: str, seconds: float = 60.0) -> str:
        """Wait until a toast in the window says these words; all of what it says."""
        await self._until(lambda: self._toast(words) is not None, f"a toast with {words}", seconds)
        return self._toast(words) or ""

    # ---- doing

    async def compose(self, verb: str, fields: dict[str, str] | None = None, files: list[str] | None = None) -> None:
        """Press the verb's button and fill the editor."""
        bar = self._panes().order.bar  # type: ignore[attr-defined]
        await self._until(lambda: Verb(verb) in bar.by_verb, f"a button {verb}")
        hands.click(bar.by_verb[Verb(verb)])
        composer = self._composer()
        await self._until(lambda: composer.isVisible() and composer.verb == Verb(verb), f"the editor {verb}")
        for name, value in (fields or {}).items():
            assert composer.sheet is not None
            hands.put(composer.sheet.editors[name].widget, value)
        if files:
            composer.files.take_files([Path(one) for one in files])
            await self._until(lambda: len(composer.files.blobs) == len(files), "the attachment")
        await self._rest()

    async def submit(self) -> None:
        """Press the editor's main button; waits until the editor is gone."""
        composer = self._composer()
        await self._until(lambda: bool(composer.finishes) and composer.finishes[0].isEnabled(), "a submit button")
        hands.click(composer.finishes[0])
        await self._until(lambda: not composer.isVisible(), "the editor to close")
        await self._rest()

    async def decide(self, finish: str, fields: dict[str, str]) -> None:
        """In the open editor: fill in and press the button whose words begin with `finish`."""
        composer = self._composer()
        assert composer.sheet is not None
        for name, value in fields.items():
            hands.put(composer.sheet.editors[name].widget, value)
        hands.click(self._button(composer, finish))
        await self._until(lambda: not composer.isVisible(), "the editor to close")
        await self._rest()

    async def pause(self, seconds: float) -> None:
        """Let time pass."""
        await asyncio.sleep(seconds)

    async def sync(self) -> None:
        """F5."""
        self._desk.presenter.sync_wanted.emit()
        await self._rest()

    # ---- inside

    def _page(self) -> QWidget:
        return self._desk.window.page()

    def _panes(self) -> Panes:
        panes = self._desk.frame.panes
        if panes is None:
            raise NotThere("the panes")
        return panes

    def _composer(self) -> Composer:
        composer: Composer = self._panes().order.composer  # type: ignore[attr-defined]
        return composer

    def _button(self, parent: QWidget, words: str) -> QPushButton:
        for button in parent.findChildren(QPushButton):
            if button.isVisible() and button.text().replace("&", "").startswith(words):
                return button
        raise NotThere(f"a button {words}")

    def _row(self, number: str) -> int | None:
        model = self._desk.frame.inbox.model
        for row in range(model.rowCount()):
            shown = model.index(row).data(ROW_ROLE)
            if shown is not None and shown.number == number:
                return row
        return None

    def _toast(self, words: str) -> str | None:
        said = (toast.accessibleName() for toast in self._desk.window.findChildren(Toast) if toast.isVisible())
        return next((one for one in said if words in one), None)

    def _shown(self) -> str:
        view = self._panes().order.view  # type: ignore[attr-defined]
        return view.order.number if view is not None else ""

    async def _rest(self) -> None:
        """Until the threads are done and the screen is painted."""
        await asyncio.sleep(0.15)
        await self._until(self._desk.door.idle, "quiet")
        await asyncio.sleep(0.15)

    async def _until(self, holds: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
        clock = asyncio.get_running_loop().time
        end = clock() + seconds
        while not holds():
            if clock() > end:
                raise NotThere(f"waited {seconds:g} s in vain for {what}")
            await asyncio.sleep(STEP_S)
