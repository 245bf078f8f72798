"""Leads through one desk: goes to a screen, takes its picture in both themes, and has somebody walk over it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.actions.desk import Desk
from desktop.app import DeskApp
from desktop.kit import theme
from desktop.kit.language import ENGLISH, language
from desktop.screens.order import OrderPane
from desktop.tray.toast import Toast
from sync.cache.places import Place
from sync.contract.presence import Pen, write_pens
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused
from tests.english.leftover import leftover
from tests.gallery.data import data
from tests.gallery.stillness import settled
from tests.gallery.walking import Finding, walk
from tests.manual.pictures import OF_THE_MACHINE, PICTURES, part
from tests.manual.words import own_words
from tests.story.deeds import Deeds
from tests.story.hands import NotThere

LOOK_AT = 60
"""So many orders of each place are enough to find every verb."""
EVERY = 10_000
THEMES = {"light": False, "dark": True}


@dataclass
class Visit:
    """What one process looks at: `content` and `size` name the folder, `zoom` is the size of the letters.

    `wanted` names the shots that are taken, none of them means all.
    """

    content: str
    size: str
    pictures: Path
    zoom: float = 1.0
    themes: tuple[str, ...] = tuple(THEMES)
    wanted: frozenset[str] = frozenset()
    findings: list[Finding] = field(default_factory=list)
    shots: list[str] = field(default_factory=list)
    words: dict[str, list[str]] = field(default_factory=dict)


class Guide(Deeds):
    """Deeds at a desk, and a camera."""

    def __init__(self, desk: DeskApp, app: QApplication, visit: Visit) -> None:
        super().__init__(desk, None)
        self.desk, self._app, self.visit = desk, app, visit

    async def shot(self, name: str, of: QWidget | None = None, *, toasts: bool = False) -> None:
        """The picture of a window (the desk's own by default) in every theme; walked over in one of them.

        What speaks up by itself is put away first, unless `toasts` are to be seen.
        """
        if not self._wants(name):
            return
        widget = of or self.desk.window
        for number, look in enumerate(self._looks()):
            if THEMES[look] is not theme.tokens().dark:
                theme.apply(self._app, THEMES[look], self.visit.zoom)
            await self._rest()
            if not toasts and self._hush():
                await self._rest()
            await self._grab_into(widget, look, name)
            if number == 0:
                self.visit.findings += [*walk(widget, name), *self._chinese(widget, name)]
                self._read(widget, name)
        self.visit.shots.append(name)

    async def shot_of_new(self, name: str, open_it: Callable[[], object]) -> None:
        """The picture of the window that `open_it` opens, which is closed again."""
        if not self._wants(name):
            return
        before = windows()
        open_it()
        await self._until(lambda: bool(windows_but(before)), f"a window for {name}, over {windows()}")
        await self._rest()
        await self.shot(name, windows_but(before)[-1])
        while left := windows_but(before):
            left[-1].close()  # and what its closing may bring back
            await self._rest()

    @property
    def pane(self) -> OrderPane:
        """The right of the desk."""
        return self._order()

    def some_orders(self) -> list[str]:
        """Orders of every list, without those seen before."""
        cache, now = self._cache(), self.desk.presenter.inbox.now()
        rows = (row for place in Place for row in cache.views.rows(place, now, 0, LOOK_AT))
        return list(dict.fromkeys(row.order_id for row in rows))

    def wordy_first(self) -> list[str]:
        """The same, in a house of extremes those with the longest subjects first."""
        ids = self.some_orders()
        if self.visit.content != "extreme":
            return ids
        cache, now = self._cache(), self.desk.presenter.inbox.now()
        rows = (row for place in Place for row in cache.views.rows(place, now, 0, LOOK_AT))
        length = {row.order_id: len(row.subject) for row in rows}
        return sorted(ids, key=lambda order: -length[order])

    def all_orders(self) -> list[str]:
        """Every order that some list or a search can show."""
        cache, now = self._cache(), self.desk.presenter.inbox.now()
        rows = (row for place in Place for row in cache.views.rows(place, now, 0, EVERY))
        return list(dict.fromkeys(row.order_id for row in rows))

    def longest(self, place: Place) -> str:
        """The order of a place that has most to say in its head; empty where there is none."""
        rows = self._cache().views.rows(place, self.desk.presenter.inbox.now(), 0, LOOK_AT)
        return max(rows, key=lambda row: len(row.subject + row.place)).order_id if rows else ""

    def permitted(self, order_id: str) -> list[Verb]:
        """What may be done with an order now."""
        work = Desk(self._cache(), self.desk.door.clock)
        order = work.order(order_id)
        return [verb for verb, verdict in work.verbs(order) if not isinstance(verdict, Refused)] if order else []

    def told_of_colleagues(self) -> Callable[[Sequence[Pen]], object]:
        """What the district would tell of who else writes; the desk has another workstation beside it from now on."""
        cache, door = self._cache(), self.desk.door
        cache.colleagues.told = True
        return lambda pens: door.changed.emit(cache.colleagues.heard(write_pens(pens), door.clock.monotonic()))

    async def show_order(self, order_id: str) -> None:
        """Open an order, without the draft that may wait on it."""
        self.desk.presenter.show_order(order_id)
        await self._until(lambda: self.pane.view is not None and self.pane.order_id == order_id, "the order")
        await self._until(lambda: self._marked(order_id), "its row to be marked")
        await self._rest()
        await self.put_by()

    async def edit(self, verb: Verb) -> None:
        """Open the editor of a verb."""
        self.pane.compose(verb)
        await self._until(lambda: self.pane.composer.isVisible() and self.pane.composer.verb == verb, f"{verb}")
        await self._rest()

    async def put_by(self) -> None:
        """Leave the editor, if one is open."""
        if self.pane.composer.isVisible():
            self.pane.composer.shut()
            await self._rest()

    def press_key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key in the desk's window, which comes to the front for it: keys of a window at the back do nothing."""
        window = self.desk.window
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        QTest.keyClick(QApplication.focusWidget() or window, key, modifier)

    def type_words(self, words: str) -> None:
        """Words into whatever has the keyboard."""
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit):
            widget.insert(words)

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for something that a person would wait for."""
        await self._until(holds, what)

    async def rest(self) -> None:
        """Until everything is still."""
        await self._rest()

    def _marked(self, order_id: str) -> bool:
        inbox = self.desk.frame.inbox
        row = inbox.current()
        return inbox.model.where(order_id) is None or (row is not None and row.order_id == order_id)

    def _chinese(self, widget: QWidget, name: str) -> list[Finding]:
        """What is left in Chinese where the desk speaks English."""
        if language().code != ENGLISH:
            return []
        known = data(self.desk.cache, self.all_orders()) if self.desk.cache else []
        return [Finding(name, "left in Chinese", words) for words in leftover(widget, known)]

    def _read(self, widget: QWidget, name: str) -> None:
        """What the manual's picture of this screen has to say, if there is one."""
        if name in PICTURES and name not in OF_THE_MACHINE:
            self.visit.words[name] = own_words(part(widget, name))

    def _hush(self) -> bool:
        """Whether there was one: the work takes its room back."""
        toasts = [toast for toast in self.desk.window.findChildren(Toast) if not toast.isHidden()]
        for toast in toasts:
            toast.leave()
        return bool(toasts)

    def _looks(self) -> list[str]:
        """The themes of the visit, that of the last picture first: to dress a desk costs more than to take it."""
        return sorted(self.visit.themes, key=lambda look: THEMES[look] is not theme.tokens().dark)

    def _wants(self, name: str) -> bool:
        return not self.visit.wanted or name in self.visit.wanted

    async def _grab_into(self, widget: QWidget, look: str, name: str) -> None:
        folder = self.visit.pictures / self.visit.content / self.visit.size / look
        folder.mkdir(parents=True, exist_ok=True)
        picture = await settled(widget) if self.visit.wanted else widget.grab().toImage()
        if not picture.save(str(folder / f"{name}.png")):
            raise NotThere(f"the picture {name} could not be written")


def windows() -> list[QWidget]:
    """Every window that is open."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.isWindow()]


def windows_but(before: list[QWidget]) -> list[QWidget]:
    """Those that came since, the newest last."""
    return [widget for widget in windows() if widget not in before]
