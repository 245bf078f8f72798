"""From the words of a case to the codes and values of the rules, by the labels that people see."""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from sync.regulation.acts import ACTS, Act
from sync.regulation.terms import Verb, label
from sync.regulation.workdays import SHANGHAI
from sync.regulation.written import LABELS
from tests.regulation.story import UNITS

VERBS = {label(verb): verb for verb in Verb if verb in ACTS}
UNIT_IDS = {unit.name: unit.id for unit in UNITS.values()}
TRUE, FALSE = "是", "否"
USUAL = "已按规定办理。"
"""What is written where a case says nothing else."""


def moment(text: str) -> datetime:
    """`2026-11-25 24:00` is the end of that day; without an hour it is nine in the morning."""
    day, _, hour = text.partition(" ")
    if hour == "24:00":
        following = date.fromisoformat(day).toordinal() + 1
        return datetime.combine(date.fromordinal(following), datetime.min.time(), SHANGHAI)
    return datetime.fromisoformat(f"{day}T{hour or '09:00'}").replace(tzinfo=SHANGHAI)


def act_of(verb: Verb, said: Mapping[str, Any], known: Mapping[str, Any], now: datetime) -> Act:
    """The act with what the case says, what it can only mean (`known`), and the usual for what it leaves unsaid."""
    kind = ACTS[verb]
    types = get_type_hints(kind)
    names = {words: name for name, words in LABELS.get(verb, {}).items()}
    given = {names.get(words, words): value for words, value in said.items()}
    values: dict[str, Any] = dict(known)
    for each in fields(kind):
        if each.name in given:
            values[each.name] = value_of(given.pop(each.name), types[each.name])
        elif each.name not in values and each.default is MISSING:
            values[each.name] = _usual(each.name, types[each.name], now)
    assert not given, f"“{label(verb)}”没有这些内容：{'、'.join(given)}"
    return kind(**values)


def value_of(text: Any, kind: Any) -> Any:
    """The value that the words stand for."""
    kind = _inner(kind)
    if get_origin(kind) is tuple:
        return tuple(value_of(each, get_args(kind)[0]) for each in (text or ()))
    if kind is bool:
        return {TRUE: True, FALSE: False}[text]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return next(term for term in kind if label(term) == text)
    if kind is datetime:
        return moment(text)
    if kind is date:
        return date.fromisoformat(text)
    if kind is int:
        return int(text)
    return UNIT_IDS.get(text, text) or ""


def words_of(value: Any) -> Any:
    """A value of an order as a case writes it."""
    if isinstance(value, bool):
        return TRUE if value else FALSE
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, datetime):
        return due_words(value)
    if isinstance(value, tuple):
        return [words_of(each) for each in value]
    if value is None:
        return "无"
    return UNITS[value].name if value in UNITS else str(value)


def due_words(due: datetime) -> str:
    """`2026-11-25 24:00`: midnight belongs to the day that it ends."""
    local = due.astimezone(SHANGHAI)
    if (local.hour, local.minute) == (0, 0):
        return f"{date.fromordinal(local.date().toordinal() - 1)} 24:00"
    return f"{local:%Y-%m-%d %H:%M}"


def _usual(name: str, kind: Any, now: datetime) -> Any:
    kind = _inner(kind)
    if kind is datetime:
        return now
    if kind is date:
        return now.date()
    if kind is bool:
        return True
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return next(iter(kind))
    assert kind is str, f"没有写明 {name}"
    return USUAL


def _inner(kind: Any) -> Any:
    if get_origin(kind) is UnionType or type(None) in get_args(kind):
        return next(each for each in get_args(kind) if each is not type(None))
    return kind
