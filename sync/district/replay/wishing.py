"""Makes an act of any kind from chance: whatever a field asks for, some value that somebody might have entered."""

from collections.abc import Callable, Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from random import Random
from types import UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from sync.regulation import acts
from sync.regulation.acts import Act
from sync.regulation.orders import Actor, Units
from sync.regulation.subjects import Subject
from sync.regulation.terms import Level
from sync.regulation.workdays import local_day

LONGEST: Final = 5
"""Working days that anybody asks for or sets."""
YES: Final = 0.7
"""How often a question is answered with yes."""
NEXT_LEVEL: Final = 0.4
"""How often the district thinks of a township or a department, and not of a village."""
LEAVE_OUT: Final = 0.5
"""How often a field that may stay empty does."""


@dataclass(frozen=True, slots=True)
class Place:
    """Who wishes something about what, and when; `units` is the tree."""

    actor: Actor
    subject: Subject
    units: Units
    now: datetime


def wish(kind: type[Act], place: Place, random: Random) -> Act:
    """An act of this kind, which the rules need not allow. Raises LookupError for a field that nobody could fill."""
    named = {"hop": place.subject.hop, "request": place.subject.request}
    given: dict[str, Any] = {}
    types = hints(kind.__name__)
    for each in fields(kind):
        if each.name in named:
            thing = named[each.name]
            given[each.name] = thing.id if thing else ""
        elif each.default is MISSING or random.random() >= LEAVE_OUT:
            given[each.name] = _value(each.name, types[each.name], place, random)
    return kind(**given)


@lru_cache(maxsize=256)
def hints(name: str) -> dict[str, Any]:
    """The types of the fields of the act of this name."""
    return get_type_hints(getattr(acts, name))


def _value(name: str, kind: Any, place: Place, random: Random) -> Any:
    if get_origin(kind) is UnionType or type(None) in get_args(kind):
        return _value(name, next(each for each in get_args(kind) if each is not type(None)), place, random)
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        return tuple(_value(name, inner, place, random) for _ in range(random.randint(1, 3)))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return random.choice(list(kind))
    maker = _MAKERS.get(kind)
    if maker is None:
        raise LookupError(f"nobody knows what to enter as {name}")
    return maker(name, place, random)


def _text(name: str, place: Place, random: Random) -> str:
    if any(part in name for part in ("unit", "lead", "assist")):
        return _unit(place, random)
    return f"{name}：第{random.randrange(10**6)}次核实，情况如实记录。"


def _unit(place: Place, random: Random) -> str:
    """Mostly a unit below whoever wishes; the district thinks of villages and departments first."""
    below = [unit.id for unit in place.units.values() if unit.parent == place.actor.unit]
    if place.actor.level is not Level.DISTRICT:
        return random.choice(below or sorted(place.units))
    return random.choice(below if random.random() < NEXT_LEVEL else _villages(place))


def _villages(place: Place) -> Sequence[str]:
    return [unit.id for unit in place.units.values() if unit.level is Level.VILLAGE]


_MAKERS: Final[dict[Any, Callable[[str, Place, Random], Any]]] = {
    str: _text,
    int: lambda _name, _place, random: random.randint(1, LONGEST),
    bool: lambda _name, _place, random: random.random() < YES,
    datetime: lambda _name, place, _random: place.now,
    date: lambda _name, place, _random: local_day(place.now),
}
