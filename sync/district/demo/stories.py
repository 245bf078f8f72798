"""Reads the sample's orders: each a request in a citizen's words and the steps that were taken about it."""

from dataclasses import dataclass, field
from datetime import time
from functools import cache
from importlib.resources import files
from typing import Any, Final

from sync.contract import codec
from sync.regulation.orders import Reporter
from sync.regulation.terms import Domain, Kind, Verb

HOTLINE: Final = "市12345政务服务热线"

Words = str | dict[str, Any] | None
"""What a step says: its one text, or the fields of the act by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Somebody does something: `who` is a level of the order's units, `day` counts working days back from today."""

    day: int
    at: time
    who: str
    verb: Verb
    words: Words = None
    papers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One order as it lies in the files. `opened` and each step begin with day and hour: `-3 09:10 village sign`.

    `papers` are drawings that came with it: file name to the name shown; a step may bring some too.
    """

    key: str
    opened: str
    kind: Kind
    domain: Domain
    category: tuple[str, ...]
    subject: str
    body: str
    place: str
    channel: str
    reporter: Reporter
    unit: str = ""
    source: str = HOTLINE
    urgent: bool = False
    tags: tuple[str, ...] = ()
    papers: dict[str, str] = field(default_factory=dict)
    steps: tuple[str | tuple[str, str | dict[str, Any]], ...] = ()

    def opening(self) -> tuple[int, time]:
        """Day and hour of its registration."""
        day, at = self.opened.split()
        return int(day), time.fromisoformat(at)

    def history(self) -> tuple[Step, ...]:
        """The steps, read."""
        return tuple(_step(each) for each in self.steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A request that comes in while the play runs, and the unit that ought to have it."""

    unit: str
    kind: Kind
    domain: Domain
    category: tuple[str, ...]
    subject: str
    body: str
    place: str
    channel: str
    name: str
    urgent: bool = False
    anonymous: bool = False
    confidential: bool = False


@cache
def stories() -> tuple[Story, ...]:
    """Every order of the sample, the oldest first."""
    found = [story for text in _texts("orders") for story in codec.loads(text, tuple[Story, ...])]
    return tuple(sorted(found, key=Story.opening))


@cache
def arrivals() -> tuple[Arrival, ...]:
    """Requests for the play."""
    return tuple(each for text in _texts("arrivals") for each in codec.loads(text, tuple[Arrival, ...]))


def _texts(folder: str) -> list[str]:
    here = files("sync.district.demo") / folder
    found = sorted(here.iterdir(), key=lambda each: each.name)
    return [each.read_text("utf-8") for each in found if each.name.endswith(".json")]


def _step(written: str | tuple[str, str | dict[str, Any]]) -> Step:
    head, words = (written, None) if isinstance(written, str) else written
    papers = words.get("papers", {}) if isinstance(words, dict) else {}
    if isinstance(words, dict):
        words = {name: value for name, value in words.items() if name != "papers"}
    day, at, who, verb = head.split()
    return Step(day=int(day), at=time.fromisoformat(at), who=who, verb=Verb(verb), words=words, papers=papers)
