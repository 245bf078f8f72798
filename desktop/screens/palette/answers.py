"""What the palette shows for what is typed: a number's orders, then what can be done, then orders by their words."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from desktop.actions.finding import Found
from desktop.kit.commands import Command
from desktop.screens.palette import sources
from desktop.screens.palette.ranking import Entry, ranked
from sync.cache.numbers import number_in
from sync.cache.places import Row

SEARCH: Final = "搜索"
"""The name of the last entry, which is not remembered."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the palette leads: to an order, to an order with its answer for the telephone, to a search."""

    show: Callable[[str], object]
    call: Callable[[str], object]
    search: Callable[[str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is typed, what was found for it or for something before, and what was used of late."""

    words: str
    found: Found
    lately: Sequence[Row]
    recent: Sequence[str]

    @property
    def answered(self) -> bool:
        """True when `found` is for these very words."""
        return self.found.words == self.words


def entries(asked: Asked, commands: Iterable[Command], ways: Ways) -> Iterator[Entry]:
    """A number's orders first; then what can be done; then orders by their words; last the way to the list."""
    words = asked.words
    if not words:
        yield from _rows(asked.lately, ways, icon="history")
    if number_in(words):
        if not asked.answered:
            return  # Enter waits for the answer: a number means its order and nothing else
        if asked.found.number and not asked.found.by_number:
            yield sources.not_here(asked.found.number)
        yield from _rows(asked.found.by_number, ways)
    yield from ranked(commands, words, asked.recent)
    if words and asked.answered:
        yield from _rows(asked.found.others, ways)
    if words:
        yield _onwards(words, ways)


def _rows(rows: Sequence[Row], ways: Ways, icon: str = "file-document-outline") -> Iterator[Entry]:
    return (sources.order(row, ways.show, ways.call, icon=icon) for row in rows)


def _onwards(words: str, ways: Ways) -> Entry:
    act = partial(ways.search, words)
    return Entry(Command(title=f"在列表里搜索“{words}”", act=act, group="搜索", icon="magnify", name=SEARCH))
