"""The manual as it lies in the resources: its pages in their order, each with the title that opens it."""

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

import resources

START: Final = "start"
_TITLE: Final = re.compile(r"<h2>(.*?)</h2>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the topic by which screens name it, its title, its text as HTML."""

    topic: str
    title: str
    html: str


@cache
def pages() -> tuple[Page, ...]:
    """Every page, in the order of the contents."""
    topics: list[str] = json.loads(resources.text("help", "zh", "contents.json"))
    return tuple(_page(topic) for topic in topics)


def _page(topic: str) -> Page:
    html = resources.text("help", "zh", f"{topic}.html")
    found = _TITLE.search(html)
    if found is None:
        raise LookupError(f"the page {topic} has no title")
    return Page(topic, found[1], html)
