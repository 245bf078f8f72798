"""Reads cases from their files; every value stays the text that stands there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

USUAL = Path(__file__).with_name("常用步骤.yaml")
FOLDER = Path(__file__).parents[1] / "cases"
GIVEN, DONE, THEN = "假如", "当", "那么"


@dataclass(frozen=True)
class Case:
    """One case: its title, the requirement it is about, what was given, the steps, and what must hold after them."""

    file: str
    title: str
    article: str
    given: Mapping[str, Any]
    steps: tuple[Mapping[str, Any], ...]
    then: Mapping[str, Any]

    @property
    def id(self) -> str:
        """As a test is called."""
        return f"{self.file}：{self.title}"


class _Words(yaml.SafeLoader):
    """Dates, numbers and yes stay words."""


_Words.yaml_implicit_resolvers = {}


def _mapping(loader: _Words, node: yaml.MappingNode) -> dict[str, Any]:
    """Raises ValueError where a word stands twice: the second would silently win."""
    loader.flatten_mapping(node)
    pairs = loader.construct_pairs(node, deep=True)
    if len(dict(pairs)) != len(pairs):
        raise ValueError(f"the same word twice: {node.start_mark}")
    return dict(pairs)


_Words.add_constructor("tag:yaml.org,2002:map", _mapping)


def _steps(told: str | Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    """A step, or the usual ones that a name stands for."""
    return _usual()[told] if isinstance(told, str) else (told,)


@cache
def _usual() -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = yaml.load(USUAL.read_text(encoding="utf-8"), _Words)
    return found


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """Every case of every file. Raises KeyError for a case that lacks its title or article."""
    for path in sorted(folder.glob("*.yaml")):
        for raw in yaml.load(path.read_text(encoding="utf-8"), _Words) or []:
            yield Case(
                file=path.stem,
                title=raw["题目"],
                article=raw["条款"],
                given=raw.get(GIVEN) or {},
                steps=tuple(step for told in raw.get(DONE) or () for step in _steps(told)),
                then=raw.get(THEN) or {},
            )
