"""Reads what somebody typed for the fields of an act: labels or codes, local times, units by name."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from sync.district.units.lookup import find_unit
from sync.regulation.acts import ACTS, Act
from sync.regulation.orders import Units
from sync.regulation.terms import Verb, label
from sync.regulation.workdays import SHANGHAI
from sync.regulation.written import LABELS

YES: Final = frozenset({"是", "true", "yes", "1"})
NO: Final = frozenset({"否", "false", "no", "0"})
UNITS: Final = frozenset({"unit", "units", "lead", "assisting", "suggested_unit"})
"""Fields that name units; their ids are looked up."""


class CannotRead(ValueError):
    """What was typed cannot be read; the message says which field and what is wrong."""


def filled(verb: Verb, kind: type[Act], typed: Iterable[str], units: Units) -> dict[str, Any]:
    """The values of `name=value` pairs; a name is the field's or its label. Raises CannotRead, UnknownUnit."""
    types = get_type_hints(kind)
    names = {words: name for name, words in LABELS.get(verb, {}).items()}
    values: dict[str, Any] = {}
    for pair in typed:
        told, found, text = pair.partition("=")
        name = names.get(told, told)
        if not found or name not in types:
            known = "、".join(_known(kind, verb))
            raise CannotRead(f"“{label(verb)}”没有“{told}”这一项；可以填写：{known}")
        values[name] = _value(name, text, types[name], units)
    return values


def verb_of(text: str) -> Verb:
    """The verb of this code or label. Raises CannotRead."""
    found = next((verb for verb in ACTS if text in (verb.value, label(verb))), None)
    if found is None:
        raise CannotRead(f"没有“{text}”这种办理")
    return found


def _known(kind: type[Act], verb: Verb) -> list[str]:
    labels: Mapping[str, str] = LABELS.get(verb, {})
    return [f"{name}（{labels[name]}）" if name in labels else name for name in get_type_hints(kind)]


def _value(name: str, text: str, kind: Any, units: Units) -> Any:
    if get_origin(kind) is UnionType:
        kind = next(each for each in get_args(kind) if each is not type(None))
    if get_origin(kind) is tuple:
        parts = [part.strip() for part in text.replace("，", ",").split(",") if part.strip()]
        return [_value(name, part, get_args(kind)[0], units) for part in parts]
    if name in UNITS:
        return find_unit(units, text).id if text else text
    try:
        return _plain(text, kind)
    except ValueError as error:
        raise CannotRead(f"“{name}”的内容“{text}”读不懂") from error


def _plain(text: str, kind: Any) -> Any:
    if kind is bool:
        return _truth(text)
    if kind is int:
        return int(text)
    if kind is datetime:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=SHANGHAI)).isoformat()
    if kind is date:
        return date.fromisoformat(text).isoformat()
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _code(text, kind)
    return text


def _truth(text: str) -> bool:
    if text.lower() in YES | NO:
        return text.lower() in YES
    raise ValueError(text)


def _code(text: str, codes: type[StrEnum]) -> str:
    found = next((code.value for code in codes if text in (code.value, label(code))), None)
    if found is None:
        raise ValueError(text)
    return found
