"""Counts the units below from their tallies, as indexed reads whose cost does not depend on the number of orders."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sync.cache.below.lines import RUNNING, Stage, working_days
from sync.cache.below.units import UnitBelow, by_trouble
from sync.cache.listing import Ask
from sync.cache.moments import from_int
from sync.cache.overlay import Scene
from sync.regulation.orders import Units
from sync.regulation.parties import way_up
from sync.regulation.urgency import Urgency, bounds

TALLY: Final = "SELECT unit, stage, due, n, took FROM below_tally"
LIVES: Final = (
    "SELECT t.unit, (SELECT max(moved) FROM below b WHERE b.unit = t.unit),"
    " (SELECT min(since) FROM below b WHERE b.unit = t.unit AND b.phase = 0)"
    " FROM (SELECT DISTINCT unit FROM below_tally) t"
)
ASKING: Final = "SELECT asked_by, count(*) FROM approval WHERE verb NOT IN ('answer_urge', 'remind') GROUP BY asked_by"
CHASED: Final = "SELECT unit, count(*) FROM chased WHERE open = 1 GROUP BY unit"


@dataclass(slots=True)
class _Sums:
    """What the tallies of one unit add up to."""

    stages: dict[Stage, int] = field(default_factory=lambda: defaultdict(int))
    urgencies: dict[Urgency, int] = field(default_factory=lambda: defaultdict(int))
    awaited: int = 0
    took: int = 0


def units(ask: Ask, scene: Scene, now: datetime) -> list[UnitBelow]:
    """Every unit of the subtree and whoever else has something from us, the most troubled first."""
    mine = scene.actor.unit if scene.actor else ""
    sums = _sums(ask, scene, now)
    lives = {unit: (from_int(moved), from_int(since)) for unit, moved, since in ask(LIVES, ())}
    asking = {row[0]: row[1] for row in ask(ASKING, ())}
    chased = {row[0]: row[1] for row in ask(CHASED, ())}
    found = []
    for unit in {*subtree(scene.units, mine), *(unit for unit in sums if _live(sums[unit]))}:
        last, since = lives.get(unit, (None, None))
        counted = _counted(sums.get(unit, _Sums()))
        name = scene.units[unit].name if unit in scene.units else unit
        quiet = _quiet(last, since, now, scene)
        told = UnitBelow(
            id=unit, name=name, asking=asking.get(unit, 0), chased=chased.get(unit, 0),
            last=last, quiet=quiet, **counted,
        )  # fmt: skip
        found.append(told)
    return sorted(found, key=by_trouble)


def subtree(units: Units, top: str) -> Iterator[str]:
    """The units below `top`, itself left out (R3.1)."""
    return (unit for unit in units if unit != top and any(above.id == top for above in way_up(units, unit)))


def _sums(ask: Ask, scene: Scene, now: datetime) -> Mapping[str, _Sums]:
    limits = bounds(now, scene.rules)
    found: dict[str, _Sums] = defaultdict(_Sums)
    for unit, code, due, n, took in ask(TALLY, ()):
        sums, stage = found[unit], Stage(code)
        sums.stages[stage] += n
        sums.took += took
        moment = from_int(due)
        if stage not in RUNNING or moment > limits.near:
            continue
        urgency = _urgency(moment, limits.overdue, limits.today)
        if stage is Stage.AWAITED and urgency is Urgency.OVERDUE:
            sums.awaited += n
        else:
            sums.urgencies[urgency] += n
    return found


def _urgency(due: datetime, overdue: datetime, today: datetime) -> Urgency:
    if due <= overdue:
        return Urgency.OVERDUE
    return Urgency.TODAY if due <= today else Urgency.NEAR


def _live(sums: _Sums) -> bool:
    return any(sums.stages[stage] for stage in (*RUNNING, Stage.REPORTED))


def _counted(sums: _Sums) -> dict[str, Any]:
    running, done = sum(sums.stages[stage] for stage in RUNNING), sums.stages[Stage.DONE]
    return {
        "open": running + sums.stages[Stage.REPORTED],
        "running": running,
        "unsigned": sums.stages[Stage.UNSIGNED],
        "near": sums.urgencies[Urgency.NEAR],
        "today": sums.urgencies[Urgency.TODAY],
        "overdue": sums.urgencies[Urgency.OVERDUE],
        "awaited": sums.awaited,
        "done": done,
        "days": sums.took / done if done else None,
    }


def _quiet(last: datetime | None, since: datetime | None, now: datetime, scene: Scene) -> int:
    """Working days of silence: a unit that got its oldest work only today has not been silent about it."""
    began = max((moment for moment in (last, since) if moment is not None), default=None)
    return working_days(began, now, scene.rules.calendar) if began and since else 0
