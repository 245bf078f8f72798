"""Deeds that change nothing: what a person reads on the screen, and the patience to wait until it is there."""

from typing import Any

from PySide6.QtWidgets import QApplication

from desktop.screens.calling.card import CallCard
from desktop.screens.inbox.model import ROW_ROLE
from desktop.tray.toast import Toast
from sync.cache.places import Place
from tests.story import hands
from tests.story.at_desk import AtDesk


class Looking(AtDesk):
    """Eyes."""

    async def line_state(self, state: str, seconds: float = 40.0) -> str:
        """Wait until the status line speaks of `state`; its words."""
        await self._until(lambda: self._desk.presenter.status.state.value == state, f"the line being {state}", seconds)
        return self._desk.frame.status.accessibleName()

    async def explanation(self) -> str:
        """What the page behind the status line says."""
        self._desk.presenter.explain()
        assert self._desk.work is not None
        return self._desk.work.wished.why().text()

    async def banner(self, words: str, seconds: float = 40.0) -> str:
        """Wait until the banner over the work says these words; all that it says."""
        banner = self._desk.frame.banner
        await self._until(lambda: banner.isVisible() and words in banner.words(), f"a banner with {words}", seconds)
        return banner.words()

    async def inbox_count(self, at_least: int = 1, seconds: float = 60.0) -> int:
        """Wait for so many orders in 网上反映."""
        return await self.wait_count(Place.REPORTED, at_least, seconds)

    async def wait_count(self, place: str, at_least: int, seconds: float = 60.0) -> int:
        """Wait for so many in a place."""
        places = self._desk.frame.rail.places
        await self._until(lambda: places.count(Place(place)) >= at_least, f"{at_least} in {place}", seconds)
        return places.count(Place(place))

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
        await self.wait_shown(number)
        await self._rest()

    async def wait_shown(self, number: str, seconds: float = 20.0) -> None:
        """Wait until this order is on the screen."""
        await self._until(lambda: self._shown() == number, f"order {number} on the screen", seconds)

    async def body(self) -> str:
        """The original words of the order on the screen."""
        return self._view().order.body

    async def timeline(self) -> list[dict[str, Any]]:
        """The steps of the order on the screen."""
        return [
            {"verb": entry.verb.value, "text": entry.text, "pending": entry.pending, "unit": entry.unit_name}
            for entry in self._view().order.timeline
        ]

    async def wait_timeline(self, verb: str, seconds: float = 40.0) -> None:
        """Wait until the order on the screen shows a confirmed step."""

        def seen() -> bool:
            view = self._order().view
            steps = view.order.timeline if view else ()
            return any(entry.verb.value == verb and not entry.pending for entry in steps)

        await self._until(seen, f"{verb} in the timeline", seconds)

    async def due(self) -> str:
        """The due moment of this unit's hop as the desk holds it."""
        actor = self._cache().identity.actor
        hop = self._view().order.hop_of(actor.unit) if actor else None
        return hop.due.isoformat() if hop else ""

    async def colleagues(self, words: str = "", seconds: float = 60.0) -> str:
        """Wait until the order or its editor says of colleagues these words, or nothing at all; all that it says."""
        pane = self._order()

        def said() -> str:
            lines = (pane.colleagues, pane.composer.colleagues)
            return "".join(line.words() for line in lines if line.isVisible())

        await self._until(lambda: words in said() if words else not said(), f"{words or 'nothing'} of others", seconds)
        return said()

    async def outbox(self) -> list[list[str]]:
        """Every command of this workstation: id, verb, state, order and why it waits."""
        items = self._cache().outbox.all()
        return [[item.id, item.verb.value, item.state.value, item.number, item.reason_title] for item in items]

    async def wait_outbox(self, waiting: int, seconds: float = 60.0) -> None:
        """Wait until so many commands wait."""
        places = self._desk.frame.rail.places
        await self._until(lambda: places.count(Place.OUTBOX) == waiting, f"{waiting} in the outbox", seconds)

    async def wait_unheld(self) -> None:
        """Wait until what waits can no longer be taken back: a night has passed in the story, here seconds."""
        cache, now = self._cache(), self._desk.door.clock.now
        held = [item.hold_until for item in cache.outbox.all() if item.hold_until]
        await self._until(lambda: all(until <= now() for until in held), "the ten seconds to pass")

    async def wait_waiting(self, more_than: int, seconds: float = 60.0) -> None:
        """Wait until more commands wait than did."""
        places = self._desk.frame.rail.places
        await self._until(lambda: places.count(Place.OUTBOX) > more_than, f"more than {more_than} waiting", seconds)

    async def wait_toast(self, words: str, seconds: float = 60.0) -> str:
        """Wait until a toast in the window says these words; all of what it says."""
        await self._until(lambda: self._toast(words) is not None, f"a toast with {words}", seconds)
        return self._toast(words) or ""

    async def read_out(self, seconds: float = 20.0) -> str:
        """Wait for the card that is read out to a caller; what it says."""
        cards = self._desk.window.findChildren(CallCard)
        await self._until(lambda: any(card.isVisible() and card.words.text() for card in cards), "the card", seconds)
        return next(card.words.text() for card in cards if card.isVisible())

    async def sync(self) -> None:
        """F5."""
        self._desk.presenter.sync_wanted.emit()
        await self._rest()

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
        view = self._order().view
        return view.order.number if view else ""
