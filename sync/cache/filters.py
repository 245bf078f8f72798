"""What narrows a list, as a value that reads as SQL over the table `listing`: the same for places and for finds."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import astuple, dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from sync.cache.moments import to_int
from sync.cache.places import AWAITED, CLOCK
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, Kind, OrderState, Rating
from sync.regulation.urgency import Urgency, bounds

if TYPE_CHECKING:
    from sync.regulation.orders import Units

EVER: Final = 1 << 62
Span = tuple[int, int]
"""Due moments from the first (inclusive) to the second (exclusive)."""

Condition = tuple[str, tuple[Any, ...]]
"""SQL over the columns of `listing`, and its parameters."""

NOT_AWAITED: Final = f"no NOT IN (SELECT no FROM listing WHERE place = '{AWAITED}')"  # noqa: S608 - our own word
_RUNNING: Final = f"no IN (SELECT no FROM listing WHERE place = '{CLOCK}' AND sort >= ? AND sort < ?)"  # noqa: S608
_TAGGED: Final = "no IN (SELECT no FROM tagged WHERE tag = ?)"
_WITHIN: Final = "unit IN (SELECT value FROM json_each(?))"
_REPEATS: Final = "(repeats > '' OR number IN (SELECT repeats FROM listed WHERE repeats > ''))"
_APART: Final = "no NOT IN (SELECT no FROM listed WHERE id IN (SELECT value FROM json_each(?)))"
_BAD: Final = f"rating IN ({', '.join(repr(str(each)) for each in Rating if each.bad)})"
_GROUP: Final = (
    "no IN (SELECT no FROM listed WHERE number = ? UNION ALL SELECT no FROM listed WHERE repeats > '' AND repeats = ?)"
)


class Sort(StrEnum):
    """By what a place is ordered; what is equal comes in the place's own order."""

    DUE = "due"
    ARRIVED = "arrived"
    NUMBER = "number"
    UNIT = "unit"
    KIND = "kind"


ORDERS: Final[dict[Sort, str]] = {
    Sort.DUE: "g.sort, g.no",
    Sort.ARRIVED: "g.arrived DESC, g.no",
    Sort.NUMBER: "g.number, g.no",
    Sort.UNIT: "g.unit, g.sort, g.no",
    Sort.KIND: "g.kind, g.sort, g.no",
}
"""The columns of `listing` (as g) to order by; the place's own order is read along its key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What must hold of an order, all of it; what is empty holds of every one.

    One of `units` handles the order now, or a unit below one of them does. `state` is the shown assignment's, or the
    order's when it is over. `urgency` is that of this unit's own clock (R12.9: what awaits an extension is not
    overdue). `repeats`: it is a repeat or has one here (R16.1); `group`: it is or repeats the order of that number, in
    whatever place: a repeat of what is closed would otherwise stand alone. `bad`: rated as 差评.
    """

    kind: Kind | None = None
    source: str = ""
    units: tuple[str, ...] = ()
    state: HopState | OrderState | None = None
    urgency: Urgency | None = None
    rating: Rating | None = None
    tag: str = ""
    repeats: bool = False
    group: str = ""
    bad: bool = False

    def __bool__(self) -> bool:
        """True when it narrows anything."""
        return any(astuple(self))


EVERYTHING: Final = Filter()


def filter_of(values: Mapping[str, Any]) -> Filter:
    """A filter from its fields as plain values, as a screen or a setting has them. Raises ValueError, TypeError.

    Settings that were kept when a list could be narrowed by one `unit` only are read as well.
    """
    state, one = values.get("state"), values.get("unit")
    known = {name: value for name, value in values.items() if name != "unit"}
    return Filter(
        **{
            **known,
            "units": tuple(values.get("units") or ([one] if one else ())),
            "kind": Kind(values["kind"]) if values.get("kind") else None,
            "rating": Rating(values["rating"]) if values.get("rating") else None,
            "urgency": Urgency(values["urgency"]) if values.get("urgency") else None,
            "state": (HopState(state) if state in list(HopState) else OrderState(state)) if state else None,
        }
    )


def narrowed(chosen: Filter, now: datetime, rules: Rules, units: "Units") -> Condition:
    """The conditions of a filter at `now`, joined by AND; empty for one that narrows nothing."""
    return joined(*_conditions(chosen, now, rules, units))


def joined(*conditions: Condition) -> Condition:
    """All of them at once; empty ones ask for nothing."""
    asked = [each for each in conditions if each[0]]
    return " AND ".join(words for words, _ in asked), tuple(value for _, values in asked for value in values)


def apart(orders: Collection[str]) -> Condition:
    """All but these, which stand beneath others for now."""
    return (_APART, (json.dumps(list(orders)),)) if orders else ("", ())


def reach(now: datetime, rules: Rules) -> dict[Urgency, Span]:
    """The range of due moments that is of each urgency at `now`."""
    limits = bounds(now, rules)
    ends = (-EVER, *(to_int(limit) + 1 for limit in (limits.overdue, limits.today, limits.near)), EVER)
    pressing = (Urgency.OVERDUE, Urgency.TODAY, Urgency.NEAR, Urgency.CALM)
    return {each: (ends[index], ends[index + 1]) for index, each in enumerate(pressing)}


def under(unit: str, units: "Units") -> list[str]:
    """The unit and all below it."""
    found, wave = [unit], [unit]
    while wave:
        wave = [each.id for each in units.values() if each.parent in wave and each.id not in found]
        found += wave
    return found


def _conditions(chosen: Filter, now: datetime, rules: Rules, units: "Units") -> Iterator[Condition]:
    for column in ("kind", "source", "state", "rating"):
        value = getattr(chosen, column)
        if value:
            yield f"{column} = ?", (str(value),)
    if chosen.units:
        yield _WITHIN, (json.dumps([each for unit in chosen.units for each in under(unit, units)]),)
    if chosen.urgency:
        yield _RUNNING, reach(now, rules)[chosen.urgency]
    if chosen.urgency is Urgency.OVERDUE:
        yield NOT_AWAITED, ()
    if chosen.tag:
        yield _TAGGED, (chosen.tag,)
    if chosen.repeats:
        yield _REPEATS, ()
    if chosen.bad:
        yield _BAD, ()
    if chosen.group:
        yield _GROUP, (chosen.group, chosen.group)
