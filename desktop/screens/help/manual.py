"""The manual as it lies in the resources: its pages in their order, each with the title that opens it."""

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

import resources
from desktop.kit.language import CHINESE, ENGLISH, language

FOLDERS: Final = {CHINESE: "zh", ENGLISH: "en"}
START: Final = "start"
_TITLE: Final = re.compile(r"<h2>(.*?)</h2>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the topic by which screens name it, its title, its text as HTML."""

    topic: str
    title: str
    html: str


def pages() -> tuple[Page, ...]:
    """Every page in the present language, in the order of the contents."""
    return _pages(folder())


def folder() -> str:
    """Where the manual of the present language lies, its pictures too."""
    return FOLDERS[language().code]


@cache
def _pages(where: str) -> tuple[Page, ...]:
    topics: list[str] = json.loads(resources.text("help", where, "contents.json"))
    return tuple(_page(where, topic) for topic in topics)


def _page(where: str, topic: str) -> Page:
    html = resources.text("help", where, f"{topic}.html")
    found = _TITLE.search(html)
    if found is None:
        raise LookupError(f"the page {topic} has no title")
    return Page(topic, found[1], html)
