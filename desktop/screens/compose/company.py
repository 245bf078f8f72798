"""Keeps colleagues and the desk in step: they hear that somebody writes here, and a line shows who else does."""

from typing import Final

from PySide6.QtCore import QObject

from desktop.actions.colleagues import others_on, we_rest, we_write
from desktop.actions.desk import Desk
from desktop.background import Door, Ticker
from desktop.screens.compose.colleagues import ColleaguesLine
from desktop.screens.compose.paper import Paper
from sync.cache.changed import Changed
from sync.regulation.terms import Verb

_LOOK_AGAIN_SECONDS: Final = 15.0
"""While somebody is named: the minutes go on, and a sign that nobody renews ends."""


class Watch(QObject):
    """Fills one line with who else writes on one order, for as long as it is followed."""

    def __init__(self, line: ColleaguesLine, desk: Desk, door: Door) -> None:
        super().__init__(line)
        self._line, self._desk, self._door = line, desk, door
        self._order = ""
        self._verb: Verb | None = None
        self._again: Ticker | None = None
        door.changed.connect(self._changed)

    def follow(self, order: str, verb: Verb | None = None) -> None:
        """From now on this order, on which `verb` is written here; an empty one for none."""
        self._order, self._verb = order, verb
        self.look()

    def look(self) -> None:
        """Look now, and again as long as there is somebody."""
        if self._again is not None:
            self._again.stop()
        pens = others_on(self._desk, self._order, self._verb) if self._order else ()
        self._line.put(pens, self._desk.clock.now(), self._verb)
        self._again = self._door.after(_LOOK_AGAIN_SECONDS, self.look) if pens else None

    def _changed(self, changed: Changed) -> None:
        if changed.writing or changed.session:
            self.look()


class Company:
    """For one editor. A form in which nothing is written, and one that came by itself, is no sign of a hand."""

    def __init__(self, paper: Paper, desk: Desk, door: Door) -> None:
        self._paper, self._desk, self._door = paper, desk, door
        self._watch = Watch(paper.colleagues, desk, door)
        paper.edited.connect(self.sign)
        paper.seen.connect(lambda now: self._watch.follow(now.order, now.form.verb))

    def sign(self) -> None:
        """A hand is at it."""
        now = self._paper.opened
        if now is not None and not self._paper.slim and (changed := we_write(self._desk, now.order, now.form.verb)):
            self._door.changed.emit(changed)

    def end(self) -> None:
        """The form that is open is let go."""
        now = self._paper.opened
        if now is not None:
            we_rest(self._desk, now.order, now.form.verb)
        self._watch.follow("")
