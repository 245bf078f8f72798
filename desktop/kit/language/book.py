"""The phrase book: what a Chinese sentence is in English, whole, by its template, or joint by joint."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from desktop.kit.language import almanac, articles, edges, joints, template
from desktop.kit.language.template import HAN, Template

_REMEMBERED: Final = 8192
_PROSE: Final = 500
"""Characters of a line that the desk never says; it is somebody's own words."""
_SENTENCES: Final = 1000
"""What is several sentences is told one by one rather than by the template of the last."""


class Book:
    """Tells sentences; what it does not know stays Chinese. `entries`: Chinese and English of each."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._whole: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self._templates: dict[str, list[Template]] = {}
        for chinese, english in sorted(entries, key=lambda entry: edges.has_sentences(entry[0].rstrip("。"))):
            self._learn(chinese, english)
        self._tell = lru_cache(_REMEMBERED)(self._look_up)

    def say(self, text: str) -> str:
        """The text in English, as far as it is known; a sentence of its own begins with a capital."""
        return "\n".join(self._line(line) for line in text.split("\n"))

    def _line(self, text: str) -> str:
        said = self._tell(text) if len(text) < _PROSE else text
        return said if said[:1] == text[:1] else said[:1].upper() + said[1:]

    def _learn(self, chinese: str, english: str) -> None:
        """Without the marks or brackets at its edges and sentence by sentence too: so it is found in a longer text."""
        for part, said in edges.pieces(chinese, english):
            self._learn(part, said)
        _, core, tail = edges.trimmed(chinese)
        said = english.lstrip(" ,;·:")
        said = said.rstrip(" .,;·:") if tail else said
        if template.has_holes(core):
            made = template.read(core, said)
            self._templates.setdefault(made.anchor[:2], []).append(made)
        elif core == chinese:
            self._whole.setdefault(core, said)
        self._parts.setdefault(core, said)
        if (bare := edges.unwrapped(core)) != core:
            self._parts.setdefault(bare, said.strip('()"'))

    def _look_up(self, text: str) -> str:
        if not HAN.search(text):
            return text
        lead, core, tail = edges.trimmed(text)
        said = self._known(core) or self._composed(core)
        return text if said == core else f"{edges.marks(lead)}{said}{edges.marks(tail)}".rstrip(" ")

    def _known(self, core: str) -> str | None:
        return self._whole.get(core) or self._parts.get(core) or almanac.told(core) or articles.told(core)

    def _composed(self, core: str) -> str:
        """By the template or the joint that leaves the least Chinese; of equals the one that says more itself."""
        ways = [(len(HAN.findall(said)), -weight, said) for weight, said in self._ways(core)]
        left, _, said = min(ways, default=(len(core), 0, core))
        return said if left < len(HAN.findall(core)) else core

    def _ways(self, core: str) -> Iterator[tuple[int, str]]:
        for said in joints.ways(core, self._tell):
            yield _SENTENCES if edges.has_sentences(core) else 1, said
        for made in self._candidates(core):
            if (whole := made.say(core, self._tell)) is not None:
                yield 1 + made.weight, whole

    def _candidates(self, core: str) -> Iterator[Template]:
        """Templates whose longest fixed words stand somewhere in the text."""
        for at in range(len(core)):
            for key in (core[at : at + 2], core[at]):
                for made in self._templates.get(key, ()):
                    if core.startswith(made.anchor, at):
                        yield made
