"""Which buttons find room in the two lines of the action bar."""

from collections.abc import Iterable, Mapping
from typing import Final

from sync.regulation.terms import Verb

_LINES: Final = 2
_GAP: Final = 8


def fitting(widths: Mapping[Verb, int], likeliest: Verb | None, last: int, room: int) -> set[Verb]:
    """The verbs that stay: those at the end give way first, never the likeliest step. All of it in pixels.

    `last` is the width of the button behind them all, which is always there.
    """
    shown = dict(widths)
    spare = [verb for verb in widths if verb is not likeliest]
    while spare and _lines([*shown.values(), last], room) > _LINES:
        del shown[spare.pop()]
    return set(shown)


def _lines(widths: Iterable[int], room: int) -> int:
    """How many lines they break into."""
    lines = left = 0
    for width in widths:
        if left == 0 or left + width > room:
            lines, left = lines + 1, 0
        left += width + _GAP
    return lines
