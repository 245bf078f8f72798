"""How well a few typed characters fit a title: by its words, by the initials of its pinyin, or by both mixed."""

import unicodedata
from functools import cache
from typing import Final, NamedTuple

from desktop.actions.initials import letters

Span = tuple[int, int]
"""From the first character (inclusive) to the second (exclusive)."""
_RUN: Final = 60
_WORDS: Final = 20
_AT_START: Final = 15
_WHOLE: Final = 5
_LATE: Final = 10
_SCATTERED: Final = 40
_ALIAS: Final = 50


class Match(NamedTuple):
    """How well it fits, up to 100, and which parts of the title are meant."""

    score: int
    spans: tuple[Span, ...] = ()


NOTHING_ASKED: Final = Match(0)


def match(words: str, title: str, also: str = "") -> Match | None:
    """The best fit of `words` in the title, else in one of the words of `also`; None where there is none."""
    asked = folded("".join(words.split()))
    if not asked:
        return NOTHING_ASKED
    keys = _keys(title)
    return _run(asked, keys) or _alias(asked, also) or _scattered(asked, keys)


def folded(text: str) -> str:
    """Widths and cases made alike, character by character, so that positions stay what they are."""
    return "".join(_fold(each) for each in text)


@cache
def _fold(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character).casefold()
    return plain if len(plain) == 1 else character


@cache
def _keys(title: str) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((each, letters(each)) for each in folded(title))


def _run(asked: str, keys: tuple[tuple[str, frozenset[str]], ...]) -> Match | None:
    """All characters in a row; written ones count more than initials."""
    best: Match | None = None
    size = len(asked)
    for start in range(len(keys) - size + 1):
        part = keys[start : start + size]
        if all(typed == own or typed in first for typed, (own, first) in zip(asked, part, strict=True)):
            literal = _WORDS if asked == "".join(own for own, _ in part) else 0
            whole = _WHOLE if size == len(keys) else 0
            score = _RUN + literal + whole + (_AT_START if start == 0 else -min(start, _LATE))
            if best is None or score > best.score:
                best = Match(score, ((start, start + size),))
    return best


def _alias(asked: str, also: str) -> Match | None:
    found = (word for word in folded(also).split() if asked in word)
    return next((Match(_ALIAS + (_AT_START if word.startswith(asked) else 0)) for word in found), None)


def _scattered(asked: str, keys: tuple[tuple[str, frozenset[str]], ...]) -> Match | None:
    """In their order with gaps between them, which cost."""
    spans: list[Span] = []
    here = 0
    for typed in asked:
        where = next((n for n in range(here, len(keys)) if typed == keys[n][0] or typed in keys[n][1]), None)
        if where is None:
            return None
        spans.append((where, where + 1))
        here = where + 1
    gaps = here - spans[0][0] - len(asked)
    return Match(_SCATTERED - 2 * gaps, tuple(spans)) if gaps <= len(asked) + 2 else None
