"""What a unit fills in to designate a 具体承办单位 or to end that, and what it reads of those that stand (R6.7)."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.actions.case import Values
from desktop.actions.designate import own_unit
from desktop.actions.desk import Desk
from desktop.actions.form import Asked, Field, Finish, Input, Option
from desktop.actions.reading import text
from desktop.actions.variables import day_words
from sync.cache.outbox_item import OutboxState
from sync.cache.why.telling import state_word
from sync.contract.commands import unit_act_of
from sync.regulation.acts import Designate, EndDesignation
from sync.regulation.designating import LONGEST_SCOPE
from sync.regulation.designation import Designation
from sync.regulation.workdays import local_day

_BETWEEN: Final = re.compile(r"[、，,;；\n]+")

DESIGNATING: Final = Asked(
    fields=(
        Field(name="unit", label="具体承办单位", input=Input.CHOICE, required=True, article="R6.7"),
        Field(
            name="scope", label="承办范围", input=Input.TEXT, required=True, article="R6.7", rows=3,
            limit=LONGEST_SCOPE, hint="写明承办哪些事项，如：村内路灯、道路保洁",
        ),
        Field(name="since", label="开始日期", input=Input.DATE, required=True, article="R6.7"),
        Field(name="until", label="截止日期", input=Input.DATE),
        Field(name="categories", label="只限这些分类", input=Input.LINE, hint="用顿号隔开；不填，所有分类"),
        Field(name="places", label="只限这些地点", input=Input.LINE, hint="用顿号隔开；不填，所有地点"),
    ),
    finishes=(Finish(label="提交指定", key="Ctrl+Return"),),
)  # fmt: skip
ENDING: Final = Asked(
    fields=(
        Field(name="on", label="最后一天", input=Input.DATE, required=True, article="R6.7"),
        Field(name="why", label="终止原因", input=Input.TEXT, rows=3, limit=200, hint="可以不填"),
    ),
    finishes=(Finish(label="提交终止", key="Ctrl+Return", tone="danger"),),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One designation in words; `waiting`: it is not sent yet, and can be changed; `over`: it is ended or past."""

    designation: Designation
    words: str
    waiting: bool
    over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Declarations:
    """Everything the screen shows: units to choose from, what stands, and the name of this unit."""

    unit: str
    choices: tuple[Option, ...]
    standing: tuple[Standing, ...]
    today: date


def declarations(desk: Desk) -> Declarations:
    """Read it; those in force first."""
    here, units, today = own_unit(desk), desk.units, local_day(desk.now())
    below = sorted((unit for unit in units.values() if here and unit.parent == here.id), key=lambda unit: unit.name)
    found = [_standing(desk, each, today) for each in (here.designations if here else ())]
    return Declarations(
        unit=here.name if here else "",
        choices=tuple(Option(value=unit.id, label=unit.name) for unit in below),
        standing=tuple(sorted(found, key=lambda each: each.over)),
        today=today,
    )


def designation_from(values: Values) -> Designate:
    """The act that the first form says."""
    return Designate(
        unit=text(values, "unit"),
        scope=text(values, "scope"),
        since=date.fromisoformat(text(values, "since")),
        until=_day(values, "until"),
        categories=_several(values, "categories"),
        places=_several(values, "places"),
    )


def ending_from(designation: str, values: Values) -> EndDesignation:
    """The act that the second form says."""
    return EndDesignation(designation=designation, on=date.fromisoformat(text(values, "on")), why=text(values, "why"))


def values_of(desk: Desk, command: str) -> Values | None:
    """The first form as it was filled in for a designation that waits; None where it waits no more."""
    item = desk.cache.outbox.get(command)
    act = unit_act_of(item.envelope) if item is not None else None
    if not isinstance(act, Designate):
        return None
    return {
        "unit": act.unit,
        "scope": act.scope,
        "since": act.since.isoformat(),
        "until": act.until.isoformat() if act.until else "",
        "categories": "、".join(act.categories),
        "places": "、".join(act.places),
    }


def foretold(unit: str, values: Values) -> str:
    """What submitting the first form does."""
    first, named = text(values, "since"), unit or "本单位"
    since = f"从{day_words(date.fromisoformat(first))}起" if first else "从开始日期起"
    return f"送达后由区级平台登记；{since}，交办此类事项时会提示由该单位承办。{named}仍对办理结果负责。"


def _standing(desk: Desk, made: Designation, today: date) -> Standing:
    item = desk.cache.outbox.get(made.id)
    waiting = item is not None and item.state is OutboxState.WAITING
    last = min((day for day in (made.until, made.ended_on) if day is not None), default=None)
    name = desk.units[made.unit].name if made.unit in desk.units else made.unit
    first = day_words(made.since)
    span = f"{first}至{day_words(last)}" if last else f"{first}起"
    ended = " · 已结束" if last is not None and last < today else ""
    state = f" · {state_word(item)}" if item is not None and waiting else ended
    words = f"{name}：{made.scope}\n{span}{state}"
    return Standing(
        designation=made, words=words, waiting=waiting, over=made.ended_on is not None or (last or today) < today
    )


def _day(values: Values, name: str) -> date | None:
    found = text(values, name)
    return date.fromisoformat(found) if found else None


def _several(values: Values, name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _BETWEEN.split(text(values, name)) if part.strip())
