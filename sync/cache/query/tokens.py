"""Cuts what was typed into words and conditions, each with its place in the text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sync.cache.query.vocabulary import KEYS, SEVERAL

_QUOTED: Final = r"\"[^\"]*\"?|“[^”]*”?"
_TOKEN: Final = re.compile(rf"(?P<key>[^\s:]+):(?P<value>{_QUOTED}|\S*)|\S+")
_ONE: Final = re.compile(rf"{_QUOTED}|[^\s,、]*")
_COMMA: Final = re.compile(r"\s*[,、]\s*")
_QUOTES: Final = '"“”'


@dataclass(frozen=True, slots=True)
class Value:
    """One value at `start` to `end` of the text, without its quotes."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Token:
    """A word; or a condition, where `key` is what it is usually called and `called` what was typed before the colon."""

    start: int
    end: int
    text: str
    called: str = ""
    key: str = ""
    values: tuple[Value, ...] = ()


def tokens(text: str) -> Iterator[Token]:
    """All of them from left to right; widths do not matter."""
    typed, at = plain(text), 0
    while match := _TOKEN.search(typed, at):
        called = match["key"] or ""
        key = KEYS.get(called, "")
        values = _values(typed, match, several=key in SEVERAL) if key else ()
        at = values[-1].end if values else match.end()
        yield Token(match.start(), at, typed[match.start() : at], called, key, values)


def plain(text: str) -> str:
    """Full-width signs made ordinary, one for one, so that positions stay what they are."""
    return "".join(one if len(one := unicodedata.normalize("NFKC", each)) == 1 else each for each in text)


def _values(text: str, match: re.Match[str], *, several: bool) -> tuple[Value, ...]:
    if not several:
        return (_value(text, *match.span("value")),)
    spans = [_one(text, match.start("value"))]
    while comma := _COMMA.match(text, spans[-1][1]):
        spans.append(_one(text, comma.end()))
    return tuple(_value(text, *span) for span in spans)


def _one(text: str, at: int) -> tuple[int, int]:
    found = _ONE.match(text, at)
    return found.span() if found else (at, at)


def _value(text: str, start: int, end: int) -> Value:
    return Value(start, end, text[start:end].strip(_QUOTES))
