"""A sentence with holes: recognised in Chinese, said in English.

Chinese: `已超期 {n} 天`. English: `Overdue by {n} {n|day|days}`. A hole is laid in as it is, for what it holds is data;
`{n!t}` tells it too (a label in a sentence), `{n!l}` tells it with a small first letter, `{n!m}` is a month's name.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from desktop.kit.language import almanac

HOLE: Final = re.compile(r"\{(\w+)\}")
FILLED: Final = re.compile(r"\{(\w+)(?:!([tlm])|\|([^|}]*)\|([^|}]*))?\}")
HAN: Final = re.compile(r"[\u3400-\u9fff]")
_ENOUGH: Final = 3
"""So many fixed characters must stand around holes that keep Chinese, or it may be another sentence."""

_SURE: Final = 4
"""With so many characters of its own a sentence is surely meant, whatever stands in it."""
_NUMBER: Final = r"[\d,.]+"
_ANYTHING: Final = ".*?"
_GAP: Final = re.compile("(?<! ) {2}(?! )")
"""Two blanks, where a hole between them was empty."""
_NAMES: Final = frozenset(
    {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Chinese", "Duban", "State", "Art.", "Measures", "Beijing"}
)
"""Words that keep their capital in the middle of a sentence."""

Tell = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Template:
    """One sentence; `anchor` is its longest run of fixed words, `weight` how much Chinese of it is fixed."""

    pattern: re.Pattern[str]
    english: str
    anchor: str
    weight: int
    fixed: int

    def say(self, chinese: str, tell: Tell) -> str | None:
        """The English of a Chinese sentence, or None when it is another one."""
        match = self.pattern.fullmatch(chinese)
        if match is None:
            return None
        said = FILLED.sub(lambda hole: _fill(hole, match[f"_{hole[1]}"], tell), self.english)
        said = _GAP.sub(" ", said).strip(" ")
        return None if self._doubtful(match, said, tell) else said

    def _doubtful(self, match: re.Match[str], said: str, tell: Tell) -> bool:
        """True where little of it is the desk's own and what should have been told stayed Chinese."""
        if not HAN.search(said):
            return False
        values = [match[f"_{hole[1]}"] for hole in FILLED.finditer(self.english) if hole[2] in ("t", "l")]
        untold = any(HAN.search(value) and tell(value) == value for value in values)
        return self.fixed < _ENOUGH or (untold and self.weight < _SURE)


def has_holes(chinese: str) -> bool:
    """True for a sentence that something is laid into."""
    return HOLE.search(chinese) is not None


def read(chinese: str, english: str) -> Template:
    """A template from both its sides."""
    runs = HOLE.split(chinese)[::2]
    return Template(
        re.compile("".join(_pieces(chinese, _counted(english))), re.DOTALL),
        english,
        max(runs, key=lambda run: (len(HAN.findall(run)), len(run))),
        sum(len(HAN.findall(run)) for run in runs),
        sum(len(run) for run in runs),
    )


def _counted(english: str) -> set[str]:
    """Holes that choose between one and many hold a number."""
    return {hole[1] for hole in FILLED.finditer(english) if hole[3] is not None}


def _pieces(chinese: str, counted: set[str]) -> Iterator[str]:
    seen: set[str] = set()
    for number, piece in enumerate(HOLE.split(chinese)):
        if number % 2 == 0:
            yield re.escape(piece)
        elif piece in seen:
            yield f"(?P=_{piece})"
        else:
            seen.add(piece)
            yield f"(?P<_{piece}>{_NUMBER if piece in counted else _ANYTHING})"


def _fill(hole: re.Match[str], value: str, tell: Tell) -> str:
    if hole[3] is not None:
        return hole[3] if value == "1" else hole[4]
    if hole[2] is None:
        return value
    if hole[2] == "m":
        return almanac.month(value)
    said = tell(value)
    said = f" {said}" if said.startswith("(") else said
    return small(said) if hole[2] == "l" and said != value else said


def small(said: str) -> str:
    """With a small first letter, unless the first word is a name or an abbreviation."""
    first = said.split(" ", 1)[0]
    return said if not first[1:].islower() or first in _NAMES else said[:1].lower() + said[1:]
