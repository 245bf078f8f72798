"""Reads cases from their files; every value stays the text that stands there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

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


def cases() -> Iterator[Case]:
    """Every case of every file. Raises KeyError for a case that lacks its title or article."""
    for path in sorted(FOLDER.glob("*.yaml")):
        for raw in yaml.load(path.read_text(encoding="utf-8"), _Words) or []:
            yield Case(
                file=path.stem,
                title=raw["题目"],
                article=raw["条款"],
                given=raw.get(GIVEN) or {},
                steps=tuple(raw.get(DONE) or ()),
                then=raw.get(THEN) or {},
            )
