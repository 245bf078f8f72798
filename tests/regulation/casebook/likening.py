"""A case without its names, so that two cases that differ in names only are the same."""

import json
from enum import StrEnum
from typing import Any

from sync.regulation import terms
from tests.regulation.casebook.reading import Case
from tests.regulation.casebook.wording import FALSE, TRUE
from tests.regulation.story import UNITS

LEVELS = {unit.name: unit.level.value for unit in UNITS.values()}
LISTS = [each for each in vars(terms).values() if isinstance(each, type) and issubclass(each, StrEnum)]
MEANT = {terms.label(code) for each in LISTS if each is not StrEnum for code in each} | {TRUE, FALSE, "无", "下班"}


def nameless(case: Case) -> str:
    """Units by level and first appearance, sentences only as empty or not; terms, moments and codes as they are."""
    seen: dict[str, str] = {}
    return json.dumps([_plain(part, seen) for part in (case.given, list(case.steps), case.then)], sort_keys=True)


def _plain(value: Any, seen: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {_name(key, seen): _plain(each, seen) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each, seen) for each in value]
    if value in LEVELS or value in MEANT or value.isascii() or not value.strip():
        return _name(value, seen)
    return "文字"


def _name(word: str, seen: dict[str, str]) -> str:
    return seen.setdefault(word, f"{LEVELS[word]}{len(seen)}") if word in LEVELS else word
