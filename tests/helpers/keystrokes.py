"""What a deed by keyboard costs a person, by the keystroke-level model (Card, Moran and Newell, CACM 23, 1980).

An estimate from published times of operators, not a stop-watch: the same keys always give the same seconds. Words that
somebody composes are no part of it.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

K: Final = 0.28
"""Seconds for a key, Ctrl, Alt and Shift each counted as one: somebody who types 40 words a minute."""
M: Final = 1.35
"""Seconds to think of what comes next: before a number, and before each chord that is not the one just pressed."""
R: Final = 1.0
"""Seconds for an answer of the desk that has to be waited for: the longest of a keyboard day (0.9 s), rounded up."""


def seconds(chords: Sequence[str], answers: int) -> float:
    """What the chords take, and that many answers of the desk."""
    keys = sum(len(chord.split("+")) for chord in chords)
    return K * keys + M * len(list(_thoughts(chords))) + R * answers


def whole_seconds(chords: Sequence[str], answers: int) -> int:
    """The same, rounded up."""
    return math.ceil(seconds(chords, answers))


def _thoughts(chords: Sequence[str]) -> Iterator[str]:
    """What is thought of once: digits and letters in a row are one number, a key pressed again is the same thought."""
    for _, same in groupby(chords, key=lambda chord: "a number" if len(chord) == 1 else chord):
        yield next(same)
