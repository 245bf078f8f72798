"""Why an order was found: the place in its texts, cut out, with the words marked. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

RUNS: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|[0-9A-Za-z]+")
"""What is looked for: Chinese characters in a row, or a word of letters and digits."""
CJK: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
TELEPHONE_END: Final = 4
_TELEPHONE: Final = re.compile(r"1[3-9]\d{9}|0\d{9,11}")
_DIVIDED: Final = re.compile(r"(?<!\d)(?:\+?86[ -]?)?(1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})(?!\d)")
BEFORE: Final = 6
LENGTH: Final = 90
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """`text` on one line, out of what is called `said`; `spans` are the words that were looked for."""

    said: str = ""
    text: str = ""
    spans: tuple[Span, ...] = ()


NONE: Final = Snippet()


def plain(text: str) -> str:
    """Full-width letters and digits, as Chinese input methods write them, become ordinary ones."""
    return unicodedata.normalize("NFKC", text)


def runs_of(query: str) -> list[str]:
    """What is looked for in a query; a mobile number is one of them however it is divided."""
    return RUNS.findall(_DIVIDED.sub(r"\1\2\3", plain(query)))


def telephone_end(run: str) -> str:
    """The last four digits of a whole telephone number, by which alone it is in the index; empty for other runs."""
    return run[-TELEPHONE_END:] if _TELEPHONE.fullmatch(run) else ""


def spans_in(text: str, runs: Sequence[str], *, anywhere: bool = False) -> tuple[Span, ...]:
    """Where the runs stand, marks between Chinese characters left aside; `anywhere`: also inside of a number."""
    folded = _folded(text)
    found = (match.span() for run in runs for match in _pattern(run, anywhere).finditer(folded))
    return tuple(sorted(set(found)))


def has_all(text: str, runs: Sequence[str]) -> bool:
    """True when every run is in the text."""
    folded = _folded(text)
    return all(_pattern(run, False).search(folded) for run in runs)


def snippet(parts: Iterable[tuple[str, str]], runs: Sequence[str]) -> Snippet:
    """The first of the parts (what it is called, its text) that holds most of the runs, cut around them."""
    best, most = NONE, 0
    for said, text in parts:
        folded = _folded(text)
        held = sum(bool(_pattern(run, False).search(folded)) for run in runs)
        if held > most:
            best, most = cut(said, text, runs), held
    return best


def cut(said: str, text: str, runs: Sequence[str]) -> Snippet:
    """The text from a little before the first run on; from its beginning where none of them is in it."""
    line = " ".join(text.split())
    first = min((start for start, _ in spans_in(line, runs)), default=0)
    begin = first - BEFORE if first > BEFORE + BEFORE // 2 else 0
    shown = ("…" if begin else "") + line[begin : begin + LENGTH]
    return Snippet(said, shown, spans_in(shown, runs))


@cache
def _fold(character: str) -> str:
    ordinary = plain(character).lower()
    return ordinary if len(ordinary) == 1 else character


def _folded(text: str) -> str:
    """One for one, so that positions stay what they are."""
    return text.lower() if text.isascii() else "".join(map(_fold, text))


@cache
def _pattern(run: str, anywhere: bool) -> re.Pattern[str]:
    if CJK.match(run):
        return re.compile(r"[\W_]*".join(map(re.escape, run)))
    return re.compile(("" if anywhere else r"(?<![0-9a-z])") + re.escape(run.lower()))
