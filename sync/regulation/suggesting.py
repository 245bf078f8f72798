"""Suggests who could take an order: the lowest competent unit first, by place and by function (R4.2).

It only suggests, with reasons that a person can check; nobody but the district dispatches.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from sync.regulation.orders import Unit, Units
from sync.regulation.terms import Level

MOST: Final = 3
"""Suggestions at once; with more of them a person would choose anew."""
FEW: Final = 3
"""Past orders below which what was done before says nothing."""

VILLAGE_BY_PLACE: Final = 4.0
LOWEST_BY_FUNCTION: Final = 3.0
ABOVE: Final = 2.0
"""A township or department, where nobody lower is known to be competent."""
BY_PRECEDENT: Final = 3.0
"""The whole weight of past orders, given to a unit by its share of them."""

_ENDING: Final = re.compile(r"(?:村民委员会|居民委员会|社区居委会|村委会|居委会|委会|社区|街道|村|镇|乡)$")
_LEAST: Final = 2
"""Characters of the shortest name that is looked for in a text."""

Counts = Mapping[str, int]
"""Past orders by the lowest unit that handled them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is known of an order: where, what about, who is competent for that, and who had the like of it before."""

    place: str
    category: tuple[str, ...]
    functions: Mapping[str, str] = field(default_factory=dict)
    same_place: Counts = field(default_factory=dict)
    same_category: Counts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A unit and why it."""

    unit: str
    reasons: tuple[str, ...]


_Vote = tuple[str, float, str]


def suggested(question: Question, units: Units) -> tuple[Suggestion, ...]:
    """Up to three units, the best first; a unit above another suggested one is left out, for it comes after (R4.2)."""
    scores: dict[str, float] = defaultdict(float)
    reasons: dict[str, list[str]] = defaultdict(list)
    for unit, weight, reason in _votes(question, units):
        if unit in units and units[unit].level is not Level.DISTRICT:
            scores[unit] += weight
            reasons[unit].append(reason)
    lowest = [unit for unit in scores if not any(units[other].parent == unit for other in scores)]
    ranked = sorted(lowest, key=lambda unit: (-scores[unit], unit))
    return tuple(Suggestion(unit, tuple(reasons[unit])) for unit in ranked[:MOST])


def _votes(question: Question, units: Units) -> Iterator[_Vote]:
    yield from _by_place(question.place, units)
    yield from _by_function(question, units)
    yield from _by_past(question.same_place, "同一地点")
    yield from _by_past(question.same_category, "同类事项")


def _by_place(place: str, units: Units) -> Iterator[_Vote]:
    towns = [unit for unit in units.values() if unit.level is Level.TOWNSHIP and _names(place, unit)]
    villages = [unit for unit in units.values() if unit.level is Level.VILLAGE and _names(place, unit)]
    inside = {town.id for town in towns}
    # 金山街道 names a township, not every village of the same name; two of one name need their township beside them.
    meant = [unit for unit in villages if unit.parent in inside] if inside else villages
    if len(meant) == 1:
        yield meant[0].id, VILLAGE_BY_PLACE, f"按地点：“{place}”在{meant[0].name}"
    elif len(towns) == 1:
        yield towns[0].id, ABOVE, f"按地点：“{place}”在{towns[0].name}"


def _names(place: str, unit: Unit) -> bool:
    stem = _ENDING.sub("", unit.name)
    return unit.name in place or (len(stem) >= _LEAST and stem in place)


def _by_function(question: Question, units: Units) -> Iterator[_Vote]:
    for depth in range(len(question.category), 0, -1):
        matter = "/".join(question.category[:depth])
        unit = units.get(question.functions.get(matter, ""))
        if unit is not None:
            weight = LOWEST_BY_FUNCTION if unit.level in (Level.SECTION, Level.ENTERPRISE) else ABOVE
            yield unit.id, weight, f"按职能：“{matter}”由{unit.name}负责"
            return


def _by_past(counts: Counts, of_what: str) -> Iterator[_Vote]:
    total = sum(counts.values())
    if total < FEW:
        return
    for unit, count in counts.items():
        yield unit, BY_PRECEDENT * count / total, f"往例：{of_what}已办结的{total}件中有{count}件由其办理"
