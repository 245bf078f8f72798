"""What the manual names is there: every button, heading and key of a page is said somewhere by the product."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from desktop.actions.forms import KEYS as VERBS
from desktop.actions.forms import MORE_KEY, SEASON_KEY
from desktop.screens.main.keys import KEYS
from tests.english import catalogue, sources
from tests.english.reached import ROOT

HELP: Final = ROOT / "resources" / "help"
NAMED: Final = re.compile(r"<b>(?P<bold>[^<]+)</b>|“(?P<quoted>[^”]+)”")
KEY: Final = re.compile(r"(?:Ctrl|Alt|Shift)(?:\+(?:Shift|Ctrl|PgUp|PgDn|Enter|[A-Z0-9,/←]))+|\bF\d{1,2}\b")
EMPHASIS: Final = {
    "zh": {"列表", "届满之前", "十秒内", "没有动静", "脱敏文字", "带回文件"},
    "en": {"list", "before the deadline", "ten seconds", "Without a step", "masked text", "return file", "3 of 60"},
}
"""What is only stressed, names a thing rather than what stands on it, or has hardly a word of its own."""
HANDLED: Final = {"Ctrl+Enter", "Ctrl+A", "Ctrl+PgUp", "Ctrl+PgDn"}
"""Keys that a widget hears itself, by Qt's names for them."""
_SURE: Final = {"zh": 2, "en": 4}
"""So many letters of its own a sentence with holes must have, or it would be anything."""


def pages(language: str) -> list[Path]:
    return sorted((HELP / language).glob("*.html"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_name_in_the_manual_stands_somewhere_in_the_product(language: str) -> None:
    missing = {
        (page.name, name)
        for page in pages(language)
        for name in names(page.read_text("utf-8"))
        if name not in EMPHASIS[language] and not KEY.fullmatch(name) and not said(language, name)
    }
    assert not missing


def test_every_key_in_the_manual_is_one_of_the_products() -> None:
    there = keys() | HANDLED | by_letter()
    told = {key for page in (*pages("zh"), *pages("en")) for key in KEY.findall(page.read_text("utf-8"))}
    assert told
    assert told <= there


def test_every_key_of_the_frame_is_in_the_manual() -> None:
    told = (HELP / "zh" / "keys.html").read_text("utf-8").replace("PgDn", "PgDown")
    assert {key for key, _ in KEYS.values() if key not in told} == set()


@pytest.mark.parametrize(("language", "name"), [("zh", "并无此钮"), ("en", "No such button"), ("zh", "办")])
def test_a_name_that_nothing_bears_is_missed(language: str, name: str) -> None:
    assert not said(language, name)


def names(page: str) -> Iterator[str]:
    """What a page puts in bold or in quotes; several in one are divided by 、."""
    for found in NAMED.finditer(re.sub(r"“<b>(.*?)</b>”", r"“\1”", page)):
        for name in re.split("[、]|, ", found["bold"] or found["quoted"]):
            yield name.strip("…. ,")


def said(language: str, name: str) -> bool:
    """Whether a sentence of the product is this name, whatever fills its holes."""
    return any(rule.fullmatch(_bare(name)) for rule in _said(language))


@cache
def _said(language: str) -> tuple[re.Pattern[str], ...]:
    texts = sources.everything() if language == "zh" else catalogue.read().values()
    rules = {text: _rule(text) for text in texts}
    return tuple(re.compile(rule) for text, rule in rules.items() if _own(text) >= _SURE[language])


def _own(text: str) -> int:
    """Letters that a text with holes has of its own; one without is itself."""
    return len(re.findall(r"\w", re.sub(r"\{[^}]*\}", "", text))) if "{" in text else 99


def _rule(text: str) -> str:
    """A key in brackets, an ending mark and blanks do not count; a hole is whatever the page lays in."""
    bare = _bare(re.sub(r"\(&\w+\)|\(&\{\w+\}\)", "", text)).strip("…：:。.·,;，")
    return ".+".join(re.escape(part) for part in re.split(r"\{[^}]*\}", bare))


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text).casefold()


def keys() -> set[str]:
    """Every key that a module of the desk writes down."""
    found: set[str] = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 40:
                found.update(KEY.findall(node.value.replace("PgDown", "PgDn")))
    return found


def by_letter() -> set[str]:
    """The keys of the order's buttons and of the places, which are made of a letter or a digit."""
    verbs = {f"Alt+{key}" for key in (*VERBS.values(), MORE_KEY, SEASON_KEY)}
    return verbs | {f"Alt+{digit}" for digit in range(10)}
