"""Who writes on what just now, here and at the unit's other workstations: in memory only, so that it ends by itself."""

import threading
from dataclasses import dataclass, replace
from typing import Final

from sync.cache.changed import NOTHING, Changed
from sync.contract.presence import LASTS_S, UNTOLD, Pen, read_pens, write_pens
from sync.regulation.terms import Verb

_NEWS: Final = Changed(writing=True)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A sign of a hand, and when it was seen; by the monotonic clock, which nobody can set wrong."""

    pen: Pen
    at: float

    def by(self, now: float) -> Pen:
        """The same, as old as it is now."""
        return replace(self.pen, ago=int(now - self.at))

    def lasts(self, now: float) -> bool:
        """Whether it still counts."""
        return now - self.at < LASTS_S


class Colleagues:
    """Any thread. Every `now` is seconds of the monotonic clock.

    `told`: the district wants to know, because others of the unit might ask, and the line is not to be spared;
    `at_once`: nobody chose that it be asked only every so often, so that a first sign need not wait.
    """

    def __init__(self) -> None:
        self.told, self.at_once = False, True
        self._lock = threading.Lock()
        self._mine: _Seen | None = None
        self._others: tuple[_Seen, ...] = ()

    def writes(self, order: str, verb: Verb, now: float) -> Changed:
        """Somebody writes here; what comes back says when that is news for the district."""
        if not order or verb in UNTOLD:
            return NOTHING
        with self._lock:
            before, self._mine = self._mine, _Seen(Pen(order=order, verb=verb), now)
        known = before is not None and before.lasts(now) and before.pen == self._mine.pen
        return _NEWS if self.told and self.at_once and not known else NOTHING

    def rests(self, order: str, verb: Verb) -> None:
        """Nobody writes that here any more; the district hears of it by what is asked next."""
        with self._lock:
            if self._mine is not None and (self._mine.pen.order, self._mine.pen.verb) == (order, verb):
                self._mine = None

    def forget(self) -> None:
        """Somebody else sits here: what was written here, and whom the one before was told of, is none of theirs."""
        with self._lock:
            self._mine, self._others = None, ()

    def said(self, now: float) -> str:
        """What is told to the district: the header's value, empty where nothing is."""
        mine = self._mine
        return write_pens([mine.by(now)]) if self.told and mine is not None and mine.lasts(now) else ""

    def heard(self, text: str, now: float) -> Changed:
        """What the district told of others."""
        seen = tuple(_Seen(pen, now - pen.ago) for pen in read_pens(text)) if self.told else ()
        with self._lock:
            before, self._others = self._others, seen
        return NOTHING if _who(before) == _who(seen) else _NEWS

    def on(self, order: str, now: float) -> tuple[Pen, ...]:
        """Who else writes on this order, whoever wrote last first."""
        pens = [seen.by(now) for seen in self._others if seen.pen.order == order and seen.lasts(now)]
        return tuple(sorted(pens, key=lambda pen: pen.ago))


def _who(seen: tuple[_Seen, ...]) -> set[Pen]:
    return {replace(each.pen, ago=0) for each in seen}
