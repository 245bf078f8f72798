"""Which commands fit what was typed, the likeliest first: by how well they fit, and by what was used of late."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.kit.commands import DEEDS, PLACES, UNITS, VIEWS, Command
from desktop.kit.matching import Match, Span, match

MOST: Final = 40
_OF_LATE: Final = 12
_REFUSED: Final = 30
_BONUS: Final = {DEEDS: 6, VIEWS: 4, PLACES: 3, UNITS: -8}
_SILENT: Final = (UNITS,)
"""Groups that are too large to be shown before anything was typed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A command with the parts of its title that were meant; `inert` ones only tell something."""

    command: Command
    spans: tuple[Span, ...] = ()
    inert: bool = False


def ranked(commands: Iterable[Command], words: str, recent: Sequence[str]) -> list[Entry]:
    """At most MOST entries. Nothing typed: what was used of late, what can be done by a key, places and pages."""
    found = ((each, fit) for each in commands if (fit := _fit(each, words)) is not None)
    lately = {name: _OF_LATE - place for place, name in enumerate(recent[:_OF_LATE])}
    weighed = sorted(found, key=lambda pair: _weight(pair[0], pair[1], lately), reverse=True)
    return [Entry(each, fit.spans) for each, fit in weighed[:MOST]]


def remembered(recent: Sequence[str], name: str, most: int = 20) -> list[str]:
    """The list of recent ones with `name` at its head."""
    return [name, *(each for each in recent if each != name)][:most]


def _fit(command: Command, words: str) -> Match | None:
    if not words.strip():
        rare = command.group == DEEDS and (bool(command.refused) or not command.key)
        return None if rare or command.group in _SILENT else match("", command.title)
    also = command.also if command.shown == command.title else f"{command.also} {command.title}"
    return match(words, command.shown, also)


def _weight(command: Command, fit: Match, lately: dict[str, int]) -> int:
    weight = fit.score + lately.get(command.memory, 0) + _BONUS.get(command.group, 0)
    return weight - (_REFUSED if command.refused else 0)
